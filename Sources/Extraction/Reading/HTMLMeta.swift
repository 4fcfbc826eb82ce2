internal import Dragoman

/// What the tags of a page tell about it: title, date of publication, publisher, address.
struct HTMLMeta {
    private var title: [Int: String] = [:]
    private var published: [Int: FuzzyDate] = [:]
    private var url: [Int: String] = [:]
    private var publisher: String?

    /// The best of each kind: lower ranks win.
    var facts: DocumentFacts {
        func best<Value>(_ values: [Int: Value]) -> Value? { values.min { $0.key < $1.key }?.value }
        return DocumentFacts(
            title: best(title), published: best(published), publisher: publisher, url: best(url), basis: .meta)
    }

    private static let dateNames: [String: Int] = [
        "article:published_time": 0, "article:published": 0, "datepublished": 2, "publishdate": 3, "publish-date": 3,
        "publish_date": 3, "parsely-pub-date": 3, "sailthru.date": 3, "pubdate": 3, "og:published_time": 3,
        "dc.date.issued": 4, "dcterms.issued": 4, "dcterms.created": 4, "dc.date": 5, "dcterms.date": 5,
        "citation_date": 5, "citation_publication_date": 5, "date": 6, "article.published": 3,
        "originalpublicationdate": 3,
    ]

    /// Notes a tag.
    mutating func note(_ name: String, _ attributes: Range<Int>, in source: [UInt8]) {
        func value(_ name: StaticString) -> String? {
            HTMLScanner.attribute(name, in: source, attributes).flatMap { $0.isEmpty ? nil : $0 }
        }
        switch name {
        case "meta":
            guard let key = (value("property") ?? value("name") ?? value("itemprop"))?.lowercased(),
                let content = value("content")
            else { return }
            if let rank = HTMLMeta.dateNames[key] { note(date: content, rank) }
            switch key {
            case "og:title": note(title: content, 0)
            case "twitter:title": note(title: content, 2)
            case "og:site_name": publisher = publisher ?? content
            case "og:url": if url[1] == nil { url[1] = content }
            default: break
            }
        case "link":
            if value("rel")?.lowercased() == "canonical", let address = value("href"), url[0] == nil {
                url[0] = address
            }
        case "time":
            if let date = value("datetime") { note(date: date, value("itemprop") == nil ? 8 : 2) }
        default: break
        }
    }

    /// Notes the content of a script or a title.
    mutating func noteRaw(_ name: String, _ attributes: Range<Int>, _ content: Range<Int>, in source: [UInt8]) {
        if name == "title" {
            var text = CleanText()
            text.copy(content, of: source)
            let words = InlineMarkup.clean(text, kind: .title).bytes.split(whereSeparator: ASCII.isSpace)
            note(title: words.map(\.string).joined(separator: " "), 3)
        } else if name == "script", HTMLScanner.attribute("type", in: source, attributes) == "application/ld+json" {
            if let date = HTMLMeta.string("datePublished", in: source[content]) { note(date: date, 1) }
            if let headline = HTMLMeta.string("headline", in: source[content]) { note(title: headline, 1) }
        }
    }

    private mutating func note(date: String, _ rank: Int) {
        if published[rank] == nil, let date = WrittenDate.parse(date) { published[rank] = date }
    }

    private mutating func note(title text: String, _ rank: Int) {
        if title[rank] == nil, !text.isEmpty { title[rank] = text }
    }

    /// The first string under a key in JSON.
    private static func string(_ key: String, in json: ArraySlice<UInt8>) -> String? {
        let pattern = Array("\"\(key)\"".utf8)
        var place = json.startIndex
        while let start = json[place...].firstIndex(of: 0x22) {
            guard json[start...].starts(with: pattern) else {
                place = start + 1
                continue
            }
            var next = start + pattern.count
            while next < json.endIndex, ASCII.isSpace(json[next]) || json[next] == 0x3A { next += 1 }
            guard next < json.endIndex, json[next] == 0x22 else { return nil }
            var text: [UInt8] = []
            next += 1
            while next < json.endIndex, json[next] != 0x22 {
                if json[next] == 0x5C, next + 1 < json.endIndex {
                    next += 1
                    // \uXXXX is left to the other tags.
                    if json[next] == 0x75 { return nil }
                }
                text.append(json[next])
                next += 1
            }
            return text.string
        }
        return nil
    }
}

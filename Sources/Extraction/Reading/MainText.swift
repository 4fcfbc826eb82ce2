/// Tells the article of a page from what stands around it, by how dense its blocks are with text.
enum MainText {
    /// The blocks of the article in order, its headline first.
    static func select(
        _ blocks: [HTMLPage.PageBlock], regions: inout [HTMLPage.Region], keepsFurniture: Bool
    ) -> [Draft] {
        if keepsFurniture { return blocks.map(\.draft) }
        let strict = select(blocks, regions: regions, trusting: true)
        let strictSize = strict.reduce(0) { $0 + $1.bytes.count }
        guard strictSize < 400 else { return strict }
        // Classes may mislead: a page that leaves next to nothing is read without them.
        let loose = select(blocks, regions: regions, trusting: false)
        return loose.reduce(0) { $0 + $1.bytes.count } > 2 * strictSize ? loose : strict
    }

    private static func select(
        _ blocks: [HTMLPage.PageBlock], regions: [HTMLPage.Region], trusting: Bool
    ) -> [Draft] {
        let open = blocks.filter { !$0.isDropped && !(trusting && $0.isSuspect) }
        let region = region(of: open, regions)
        var within = open
        if region > 0 {
            within = open.filter { isInside($0.region, region, regions) }
        } else {
            within = densest(open)
        }
        var kept = within.filter { isText($0) }
        while kept.last?.draft.kind == .heading { kept.removeLast() }
        let headline = blocks.first { $0.tag == "h1" && !$0.draft.bytes.isEmpty }
        if let headline {
            kept.removeAll { $0.tag == "h1" }
            kept.insert(headline, at: 0)
        }
        return kept.map(\.draft)
    }

    /// Running text: long enough or a sentence, and not mostly links.
    private static func isText(_ block: HTMLPage.PageBlock) -> Bool {
        let draft = block.draft
        if draft.kind == .heading || draft.kind == .caption { return draft.linkBytes * 2 <= draft.bytes.count }
        if WrittenDate.isDateLine(draft.bytes[...]) { return true }
        if draft.linkBytes * 2 > draft.bytes.count, draft.bytes.count < 300 { return false }
        if block.tag == "p" || block.tag == "blockquote" || block.tag == "li" { return true }
        return draft.endsSentence || draft.bytes.count >= 80
    }

    private static func isGood(_ block: HTMLPage.PageBlock) -> Bool {
        let draft = block.draft
        return draft.kind == .paragraph && draft.linkBytes * 3 < draft.bytes.count
            && (draft.bytes.count >= 80 || (draft.bytes.count >= 40 && draft.endsSentence))
    }

    /// The region that holds most of the article; 0 for the page.
    private static func region(of blocks: [HTMLPage.PageBlock], _ regions: [HTMLPage.Region]) -> Int {
        var scores = [Int](repeating: 0, count: regions.count)
        for block in blocks where isGood(block) { scores[block.region] += block.draft.bytes.count }
        for index in stride(from: regions.count - 1, to: 0, by: -1) { scores[regions[index].parent] += scores[index] }
        let kinds: [HTMLPage.Region.Kind] = [.body, .article, .main]
        for kind in kinds {
            let best = regions.indices.dropFirst().filter { regions[$0].kind == kind }.max {
                (scores[$0], -$0) < (scores[$1], -$1)
            }
            if let best, scores[best] > 0, scores[best] * 10 >= scores[0] * 4 { return best }
        }
        return 0
    }

    private static func isInside(_ region: Int, _ wanted: Int, _ regions: [HTMLPage.Region]) -> Bool {
        var region = region
        while region > wanted { region = regions[region].parent }
        return region == wanted
    }

    /// Without regions: from the first to the last paragraph of the element with the most text.
    private static func densest(_ blocks: [HTMLPage.PageBlock]) -> [HTMLPage.PageBlock] {
        var scores: [Int: Int] = [:]
        for block in blocks where isGood(block) { scores[block.container, default: 0] += block.draft.bytes.count }
        guard let best = scores.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key,
            let first = blocks.firstIndex(where: { $0.container == best && isGood($0) }),
            let last = blocks.lastIndex(where: { $0.container == best && ($0.tag == "p" ? isText($0) : isGood($0)) })
        else { return blocks }
        // A date line and a caption may stand a little above.
        var start = first
        while start > 0, first - start < 6, blocks[start - 1].draft.kind != .listItem { start -= 1 }
        return Array(blocks[start...last])
    }
}

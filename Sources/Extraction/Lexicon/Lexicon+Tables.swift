internal import Dragoman

extension Lexicon {
    func readCountries(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 5 else {
                throw table.error(
                    line, "\(row.count) columns", "expected code, name, aliases, demonyms, capitals, organs, valid")
            }
            let name = LexiconTable.trimmed(row[1])
            let index = countries.count
            let country = Country(
                code: LexiconTable.trimmed(row[0]), name: name, aliases: LexiconTable.items(row, 2),
                demonyms: LexiconTable.items(row, 3), valid: row.count > 6 ? LexiconTable.trimmed(row[6]) : "")
            countries.append(country)
            for phrase in [name] + country.aliases {
                add(phrase, .country, index)
                principals[Folding.string(phrase)] = (true, Int32(index))
            }
            for phrase in country.demonyms { add(phrase, .demonym, index) }
            for phrase in LexiconTable.items(row, 4) { add(phrase, .capital, index) }
            for phrase in LexiconTable.items(row, 5) { add(phrase, .organ, index) }
        }
    }

    func readOrganizations(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 3 else {
                throw table.error(line, "\(row.count) columns", "expected id, name, type, aliases, principal, note")
            }
            let name = LexiconTable.trimmed(row[1])
            let index = organizations.count
            let type = LexiconTable.trimmed(row[2])
            let principal = row.count > 4 ? LexiconTable.trimmed(row[4]) : ""
            let isOwn = row.count > 5 && row[5].contains("own actor")
            let organization = Organization(
                slug: LexiconTable.trimmed(row[0]), name: name, type: type, aliases: LexiconTable.items(row, 3),
                principal: principal,
                isOrgan: !principal.isEmpty && !isOwn && (type == "government-body" || type == "court"))
            organizations.append(organization)
            if ["armed-group", "movement", "party"].contains(type), row.count > 5,
                let words = row[5].split(whereSeparator: { ",;0123456789".contains($0) }).first,
                let scene = principals[Folding.string(LexiconTable.trimmed(words))], scene.isCountry
            {
                scenes[index] = Int(scene.index)
            }
            for phrase in [name] + organization.aliases {
                add(phrase, .organization, index)
                let key = Folding.string(phrase)
                if principals[key] == nil { principals[key] = (false, Int32(index)) }
            }
        }
    }

    func readOfficials(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 2 else {
                throw table.error(line, "\(row.count) columns", "expected name, aliases, terms")
            }
            var terms: [Term] = []
            for item in LexiconTable.items(row, 2) {
                let fields = item.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
                guard fields.count >= 2 else {
                    throw table.error(line, "term '\(item)'", "expected office@principal@interval")
                }
                var span: FuzzyDate?
                if fields.count > 2, !fields[2].isEmpty {
                    do { span = try FuzzyDate(edtf: fields[2]) } catch {
                        throw table.error(line, "term '\(item)'", error.description)
                    }
                }
                terms.append(
                    Term(
                        office: fields[0], small: fields[0].lowercased(), principal: fields[1], from: span?.earliest,
                        until: span?.latest))
            }
            let name = LexiconTable.trimmed(row[0])
            let index = officials.count
            let aliases = LexiconTable.items(row, 1)
            officials.append(
                Official(
                    name: name, aliases: aliases.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 }, terms: terms))
            add(name, .official, index)
            for alias in aliases {
                // `President Xi`: a title and a surname, which are found as such.
                if Lexicon.titles.contains(String(alias.prefix { $0 != " " })) { continue }
                if alias.hasPrefix("~") {
                    add(String(alias.dropFirst()), .surname, index)
                } else {
                    add(alias, alias.contains(" ") ? .official : .surname, index)
                }
            }
        }
    }

    private static let titles: Set<String> = [
        "President", "Chairman", "King", "Queen", "Prime", "Chancellor", "Emir", "General", "Marshal", "Secretary",
        "Ambassador", "Minister", "Premier",
    ]

    func readOffices(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 2 else {
                throw table.error(line, "\(row.count) columns", "expected title, class, scope")
            }
            let words = LexiconTable.trimmed(row[0]).lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
            guard let first = words.first else { continue }
            officesByWord[first, default: []].append(Int32(offices.count))
            offices.append(Office(words: words, category: LexiconTable.trimmed(row[1])))
        }
        for key in officesByWord.keys {
            officesByWord[key]!.sort { offices[Int($0)].words.count > offices[Int($1)].words.count }
        }
    }

    func readPlaces(_ table: LexiconTable) throws(LexiconError) {
        var codes: [String: Int] = [:]
        for (index, country) in countries.enumerated() { codes[country.code] = index }
        for (line, row) in table.rows {
            guard row.count >= 3 else {
                throw table.error(line, "\(row.count) columns", "expected name, code, kind, aliases")
            }
            let code = LexiconTable.trimmed(row[1])
            if !code.isEmpty, codes[code] == nil {
                throw table.error(line, "unknown country code '\(code)'", "use a code of countries.tsv, or none")
            }
            for phrase in [LexiconTable.trimmed(row[0])] + LexiconTable.items(row, 3) {
                add(phrase, .place, codes[code] ?? -1)
            }
        }
    }

    func readMedia(_ table: LexiconTable) throws(LexiconError) {
        for (_, row) in table.rows {
            for phrase in [LexiconTable.trimmed(row[0])] + LexiconTable.items(row, 1) { add(phrase, .media, -1) }
        }
    }

    func readHomes(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 2, let body = organizations.firstIndex(where: { $0.slug == row[0] }),
                let country = countries.firstIndex(where: { $0.code == LexiconTable.trimmed(row[1]) })
            else {
                throw table.error(
                    line, "'\(row.joined(separator: " "))'",
                    "expected an id of organizations.tsv and a code of countries.tsv")
            }
            homes[body] = country
        }
    }

    func readOrgans(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 2 else { throw table.error(line, "\(row.count) columns", "expected noun, condition") }
            organNouns[LexiconTable.trimmed(row[0]).lowercased()] = LexiconTable.trimmed(row[1])
        }
    }

    func readEpithets(_ table: LexiconTable) throws(LexiconError) {
        for (line, row) in table.rows {
            guard row.count >= 2 else {
                throw table.error(line, "\(row.count) columns", "expected noun, kind, condition")
            }
            let conditions = row.count > 2 ? row[2].split(separator: ",").map { LexiconTable.trimmed($0) } : []
            epithets[LexiconTable.trimmed(row[0]).lowercased()] = (LexiconTable.trimmed(row[1]), conditions)
        }
    }
}

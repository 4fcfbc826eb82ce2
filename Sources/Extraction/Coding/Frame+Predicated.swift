internal import DragomanLanguage

/// Of whom a noun is told: `Tuvalu is one of 12 countries that`, `Egypt, the first country to`.
extension Passage {
    /// `Tuvalu is one of 12 countries that recognise Taiwan`: of whom the noun is told.
    func predicated(_ noun: Int) -> Int? {
        // `was among those who congratulated`
        if ["those", "ones"].contains(tokens[noun].lower), child(noun, .cop) != nil { return child(noun, .nsubj) }
        guard mentionAt[noun] < 0, tokens[noun].head >= 0 else { return nil }
        // `Egypt, the first Arab country to make peace`
        if tokens[noun].relation == .appos, isFirst(noun) { return Int(tokens[noun].head) }
        guard tokens[noun].relation == .nmod || tokens[noun].relation == .obl,
            preposition(of: noun) == "of" || preposition(of: noun) == "among"
        else { return nil }
        let part = Int(tokens[noun].head)
        guard ["one", "two", "three", "some", "first", "last", "few", "latest"].contains(tokens[part].lower)
        else { return nil }
        // `Chile, the first of 50 countries to recognise it`
        if tokens[part].relation == .appos, mentionAt[Int(tokens[part].head)] >= 0 { return Int(tokens[part].head) }
        return child(part, .cop) == nil ? nil : child(part, .nsubj)
    }

    /// `the first country`, `the only state`
    private func isFirst(_ noun: Int) -> Bool {
        children(noun).contains {
            ["first", "only", "last", "latest", "second", "third"].contains(tokens[Int($0)].lower)
        }
    }
}

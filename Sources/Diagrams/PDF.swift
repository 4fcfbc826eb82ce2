/// Mending of the PDF files that cairo writes.
enum PDF {
    /// Sets the date of creation, which would make every run differ, to the beginning of 2000 in UTC.
    ///
    /// It is overwritten in place and padded, since the file's table of contents counts bytes.
    static func undated(_ file: [UInt8]) -> [UInt8] {
        let key = Array("/CreationDate (".utf8)
        var file = file
        var place = 0
        while let start = find(key, in: file, from: place) {
            let from = start + key.count
            guard let end = file[from...].firstIndex(of: UInt8(ascii: ")")) else { break }
            let fixed = Array("D:20000101000000Z".utf8)
            for (offset, at) in (from..<end).enumerated() {
                file[at] = offset < fixed.count ? fixed[offset] : UInt8(ascii: " ")
            }
            place = end
        }
        return file
    }

    private static func find(_ key: [UInt8], in file: [UInt8], from start: Int) -> Int? {
        guard file.count >= key.count else { return nil }
        return (start...max(start, file.count - key.count)).first { at in
            at + key.count <= file.count && file[at] == key[0] && file[at..<(at + key.count)].elementsEqual(key)
        }
    }
}

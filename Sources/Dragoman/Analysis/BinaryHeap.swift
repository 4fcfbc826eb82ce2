/// Items of which the smallest comes out first.
struct BinaryHeap<Item: Comparable> {
    private var items: [Item] = []

    /// - Complexity: O(log n)
    mutating func push(_ item: Item) {
        items.append(item)
        var place = items.count - 1
        while place > 0, items[place] < items[(place - 1) / 2] {
            items.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    /// The smallest item; `nil` when there is none.
    /// - Complexity: O(log n)
    mutating func pop() -> Item? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        if items.isEmpty { return first }
        items[0] = last
        var place = 0
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < items.count && items[child] < items[least] {
                least = child
            }
            if least == place { return first }
            items.swapAt(least, place)
            place = least
        }
    }
}

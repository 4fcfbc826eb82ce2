import DragomanFormats
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        ("", #""""#),
        ("plain / ünïcödé 🕊️", #""plain / ünïcödé 🕊️""#),
        (#"a "quote" and a \"#, #""a \"quote\" and a \\""#),
        ("line\nreturn\rtab\t", #""line\nreturn\rtab\t""#),
        ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f"# + "\u{7F}\""),
    ])
    func strings(text: String, json: String) {
        #expect(JSON.string(text).text == json)
    }

    @Test(arguments: [
        (0.93, "0.93"), (1, "1.0"), (1e300, "1e+300"), (.infinity, "null"), (.nan, "null"),
        (0.1 + 0.2, "0.30000000000000004"),
    ])
    func numbers(number: Double, json: String) {
        #expect(JSON.number(number).text == json)
    }

    @Test func keysKeepTheirOrder() {
        let value: JSON = ["z": 1, "a": [true, nil, 2.5], "m": [:], "e": []]
        #expect(value.text == #"{"z": 1, "a": [true, null, 2.5], "m": {}, "e": []}"#)
    }

    @Test func prettyBreaksDownToItsDepth() {
        let value: JSON = ["scores": [["actor": "Russia"], ["actor": "Taliban"]], "none": []]
        #expect(
            value.pretty(depth: 2) == """
                {
                  "scores": [
                    {"actor": "Russia"},
                    {"actor": "Taliban"}
                  ],
                  "none": []
                }
                """)
    }
}

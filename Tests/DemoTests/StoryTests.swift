import Journal
import Testing

@testable import Demo

@Suite struct StoryTests {
  @Test("every source of the story can be read to its last mark")
  func sources() throws {
    var scenes: [Story.Scene] = []
    for source in Story.sources { scenes += try Story.parse(source) }
    #expect(scenes == Story.scenes)
    #expect(scenes.count >= 65)
    #expect(scenes.flatMap(\.body.marks).count >= 100)
  }

  @Test("scenes come in the order of their days, in every week of the quarter")
  func order() {
    let places = Story.scenes.map { $0.week * 7 + $0.weekday.rawValue }
    #expect(places == places.sorted())
    #expect(Set(Story.scenes.map(\.week)) == Set(1...Story.weeks + 1))
  }

  @Test("a mark covers whole sentences")
  func sentences() {
    for scene in Story.scenes {
      let scalars = Array(scene.body.text.unicodeScalars)
      for mark in scene.body.marks {
        let before = mark.span.lowerBound == 0 ? " " : scalars[mark.span.lowerBound - 1]
        let place = Comment("week \(scene.week), \(scene.weekday)")
        #expect(before == " " || before == "\n", place)
        #expect(mark.quote.last.map { ".!?".contains($0) } == true, place)
        #expect(mark.quote.first?.isUppercase == true, place)
      }
    }
  }

  @Test("a behavior is suggested once an entry, three on a span at most")
  func once() {
    for scene in Story.scenes {
      let suggested = scene.body.marks.filter { $0.manner != .added }.map(\.behavior)
      #expect(Set(suggested).count == suggested.count)
      let spans = Dictionary(grouping: scene.body.marks, by: \.span)
      #expect(spans.values.allSatisfy { $0.count <= 3 })
    }
  }

  @Test("texts are as long as five minutes of writing")
  func lengths() {
    let words = Story.scenes.map { $0.body.text.split(whereSeparator: \.isWhitespace).count }
    #expect(words.allSatisfy { (30...180).contains($0) })
    let mean = words.reduce(0, +) / words.count
    #expect((60...110).contains(mean))
  }

  @Test("the story holds what a terminal finds hard: accents, an emoji, wide characters")
  func scripts() {
    let text = Story.scenes.map(\.body.text).joined()
    for piece in ["Lucía", "Naïve", "🙂", "有问题直接打给我"] { #expect(text.contains(piece)) }
    #expect(Story.scenes.contains { $0.body.text.contains("\n\n") })
  }

  @Test("a header that is no header says so")
  func headers() {
    let broken: [(String, Story.Failure)] = [
      ("words", .noHeader("words")),
      ("@ 15 mon\nx", .badHeader("@ 15 mon")),
      ("@ 1 someday\nx", .badHeader("@ 1 someday")),
      ("@ 1 mon useful=very\nx", .badHeader("@ 1 mon useful=very")),
      ("@ 1 mon felt=fine\nx", .badHeader("@ 1 mon felt=fine")),
      ("@ 1 mon x", .badHeader("@ 1 mon x")),
      ("@ 1 mon\n[[x", .badMark(header: "@ 1 mon", .openMark(0))),
    ]
    for (source, failure) in broken {
      #expect(throws: failure) { try Story.parse(source) }
    }
  }
}

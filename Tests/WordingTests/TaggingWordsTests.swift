import Testing
import Wording

@Suite("What the tagger says")
struct TaggingWordsTests {
  @Test("how sure it is can be read without a color")
  func confidence() {
    for (probability, words) in [
      (0.97, "clear 97%"), (0.85, "clear 85%"), (0.8499, "likely 84%"), (0.6499, "perhaps 64%"),
      (0.4999, "a guess 49%"), (0.81, "likely 81%"), (0.65, "likely 65%"),
      (0.5, "perhaps 50%"), (0.41, "a guess 41%"), (0, "a guess 0%"), (1, "clear 100%"),
      (1.2, "clear 100%"), (-1, "a guess 0%"),
    ] {
      #expect(TaggingWords.confidence(probability) == words)
      #expect(words.count <= TaggingWords.confidenceWidth)
    }
  }

  @Test("the time that is left is said no more exactly than it is known")
  func timeLeft() {
    for (seconds, words) in [
      (0, "less than a minute left"), (49, "less than a minute left"), (55, "about 1 minute left"),
      (170, "about 3 minutes left"), (5000, "about 83 minutes left"), (5400, "about 2 hours left"),
      (4e6, "about 1111 hours left"),
    ] { #expect(TaggingWords.timeLeft(seconds: seconds) == words) }
  }

  @Test("numbers of things are said with their nouns")
  func numbers() {
    #expect(TaggingWords.begins(1) == "Reading 1 entry.")
    #expect(
      TaggingWords.done(read: 2, behaviors: 1, refused: 0) == "Read 2 entries: 1 suggestion.")
    #expect(
      TaggingWords.done(read: 1, behaviors: 0, refused: 0, overtaken: 2)
        == "Read 1 entry: 0 suggestions. 2 entries were changed meanwhile; the same command reads"
        + " them.")
    #expect(
      TaggingWords.done(read: 1, behaviors: 0, refused: 1)
        == "Read 1 entry: 0 suggestions. 1 entry holds no English sentence.")
    #expect(
      TaggingWords.stopped(read: 1, remaining: 1)
        == "Stopped: 1 entry is read and kept, 1 remains. The same command goes on from there.")
    #expect(
      TaggingWords.reasons([("handed", 0.314), ("room\u{1B}", 0.1), ("left", 0.02)])
        == "less sure without “handed” (31%), “room␛” (10%) or “left” (2%)")
  }
}

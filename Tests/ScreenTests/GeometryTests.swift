import Screen
import TestSupport
import Testing

@Suite("Rectangles")
struct GeometryTests {
  @Test("a split loses nothing and overlaps nowhere, however much is asked for")
  func splits() throws {
    try withEvery("rows", in: 0...4) { rows in
      try withEvery("count", in: -1...6) { count in
        let whole = Rect(row: 2, column: 3, rows: rows, columns: rows)
        for (first, second) in [whole.split(top: count), whole.split(bottom: count)] {
          #expect(first.rows + second.rows == rows)
          #expect(first.row == 2 && second.row == first.bottom && second.bottom == whole.bottom)
        }
        for (first, second) in [whole.split(left: count), whole.split(right: count)] {
          #expect(first.columns + second.columns == rows)
          #expect(second.column == first.right && second.right == whole.right)
        }
        #expect(whole.split(top: count).0.rows == min(max(0, count), rows))
        #expect(whole.split(right: count).1.columns == min(max(0, count), rows))
      }
    }
  }

  @Test("an inset that takes all leaves nothing, never less")
  func insets() {
    let whole = Rect(row: 0, column: 0, rows: 4, columns: 4)
    #expect(
      whole.inset(top: 1, left: 1, bottom: 1, right: 1)
        == Rect(row: 1, column: 1, rows: 2, columns: 2))
    #expect(whole.inset(top: 9, left: 9).isEmpty)
    #expect(Rect(row: 0, column: 0, rows: -3, columns: 2).rows == 0)
    #expect(whole.intersection(Rect(row: 3, column: 3, rows: 9, columns: 9)).rows == 1)
    #expect(whole.intersection(Rect(row: 7, column: 7, rows: 9, columns: 9)).isEmpty)
    #expect(whole.contains(Position(row: 3, column: 3)))
    #expect(!whole.contains(Position(row: 4, column: 0)))
  }
}

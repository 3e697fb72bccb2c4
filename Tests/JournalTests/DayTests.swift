import Journal
import TestSupport
import Testing

@Suite("Days and weeks")
struct DayTests {
  @Test("a number and its date are the same day, over four centuries")
  func roundTrip() throws {
    var expected = try #require(Day(year: 1999, month: 1, day: 1))
    for year in 1999...2400 {
      for month in 1...12 {
        for date in 1...Day.days(inMonth: month, of: year) {
          let day = try #require(Day(year: year, month: month, day: date))
          #expect(day == expected)
          #expect(day.parts == (year, month, date))
          expected = day.advanced(by: 1)
        }
      }
    }
  }

  @Test("known days have their known numbers and weekdays")
  func knownDays() {
    for (iso, number, weekday) in [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
      ("2000-02-29", 11_016, .tuesday), ("2026-11-22", 20_779, .sunday),
      ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ] {
      let day = Day(iso: iso)
      #expect(day?.number == number, "\(iso)")
      #expect(day?.weekday == weekday, "\(iso)")
      #expect(day?.iso == iso)
    }
  }

  @Test("what is no day is none")
  func noDay() {
    for text in [
      "", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-02-29", "2100-02-29", "2026-04-31",
      "0000-01-01", "2026-1-1", "2026-11-22 ", " 2026-11-22", "2026/11/22", "２０２６-11-22",
      "2026-11-22T00:00", "-001-01-01", "99999-01-01",
    ] {
      #expect(Day(iso: text) == nil, "\(text)")
    }
  }

  @Test("days beyond the calendar stop at its ends")
  func clamped() {
    let first = Day(number: Day.validNumbers.lowerBound)
    let last = Day(number: Day.validNumbers.upperBound)
    #expect(first.advanced(by: -1) == first)
    #expect(last.advanced(by: 1) == last)
    #expect(last.advanced(by: .max) == last)
    #expect(first.advanced(by: .min) == first)
  }

  @Test("weeks follow ISO 8601 across the turn of the year")
  func weeks() {
    for (iso, week) in [
      ("2026-11-22", "2026-W47"), ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"),
      ("2027-01-04", "2027-W01"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"),
      ("2023-01-01", "2022-W52"),
    ] {
      let day = Day(iso: iso)
      #expect(day.map { Week(containing: $0).iso } == week, "\(iso)")
      #expect(Week(iso: week).map { day.map($0.days.contains) } == true, "\(week)")
    }
    #expect(Week(iso: "2025-W53") == nil)
    #expect(Week(iso: "2026-W00") == nil)
    #expect(Week(iso: "2026-W54") == nil)
    #expect(Week(iso: "2026W47") == nil)
  }

  @Test("the writer's day turns at four, wherever they are")
  func dayTurn() throws {
    for (text, day) in [
      ("2026-11-22T03:59:59+01:00", "2026-11-21"), ("2026-11-22T04:00:00+01:00", "2026-11-22"),
      ("2026-11-22T23:59:59-11:00", "2026-11-22"), ("2026-11-23T03:00:00+14:00", "2026-11-22"),
      ("1969-12-31T03:00:00Z", "1969-12-30"),
    ] {
      let moment = try #require(Moment(iso8601: text))
      #expect(moment.civilDay(dayTurn: .standard).iso == day, "\(text)")
    }
    #expect(DayTurn(minutes: 720) == nil)
    #expect(DayTurn(minutes: -1) == nil)
    #expect(DayTurn(minutes: 0)?.minutes == 0)
  }
}

@Suite("Instants in ISO 8601")
struct MomentTests {
  @Test("an instant is read and written at the offset it was lived at")
  func roundTrip() throws {
    for text in [
      "2026-11-20T17:42:05+01:00", "2026-11-20T00:00:00+00:00", "1969-07-20T20:17:40-05:00",
      "2026-06-01T12:00:00+05:30", "2026-06-01T12:00:00-03:30", "0001-01-02T00:00:00+00:00",
    ] {
      #expect(Moment(iso8601: text)?.iso8601 == text)
    }
    let short = try #require(Moment(iso8601: "2026-11-20T16:42Z"))
    #expect(short.iso8601 == "2026-11-20T16:42:00+00:00")
    #expect(short.clock == "16:42")
    let fine = try #require(Moment(iso8601: "2026-11-20T17:42:05.678+0100"))
    #expect(fine.instant.milliseconds % 1000 == 678)
    #expect(fine.timeZone == "UTC+01:00")
  }

  @Test("an instant without an offset, or out of range, is none")
  func refused() {
    for text in [
      "2026-11-20T17:42:05", "2026-11-20", "2026-11-20T24:00:00Z", "2026-11-20T17:60:00Z",
      "2026-11-20T17:42:61Z", "2026-11-20T17:42:05+19:00", "2026-11-20T17:42:05+01:75",
      "2026-11-20T17:42:05Z ", "2026-11-20T17:42:05.Z", "2026-11-31T17:42:05Z", "now", "",
      "2026-11-20T17:42:05+", "2026-11-20T1７:42:05Z",
    ] {
      #expect(Moment(iso8601: text) == nil, "\(text)")
    }
  }
}

@Suite("Date words")
struct DateWordTests {
  private let sunday = Day(number: 20_779)

  @Test("the known forms mean their days")
  func known() {
    for (word, first, last) in [
      ("today", "2026-11-22", "2026-11-22"), ("Yesterday", "2026-11-21", "2026-11-21"),
      ("sun", "2026-11-22", "2026-11-22"), ("mon", "2026-11-16", "2026-11-16"),
      ("SAT", "2026-11-21", "2026-11-21"), ("-3d", "2026-11-19", "2026-11-19"),
      ("-2w", "2026-11-08", "2026-11-08"), ("-0d", "2026-11-22", "2026-11-22"),
      ("2026-W47", "2026-11-16", "2026-11-22"), ("2026-11-20", "2026-11-20", "2026-11-20"),
      ("-999999w", "0001-01-01", "0001-01-01"),
    ] {
      let found = DateWord(word, today: sunday)
      #expect(found?.first.iso == first, "\(word)")
      #expect(found?.last.iso == last, "\(word)")
    }
  }

  @Test("anything else is no date")
  func unknown() {
    for word in [
      "", "tomorrow", "3d", "-d", "-w", "--3d", "-3m", "-3 d", "last week", "monday", "-٣d",
      "2026-W", "11-22", "-9999999999999999999d", "22.11.2026",
    ] {
      #expect(DateWord(word, today: sunday) == nil, "\(word)")
    }
  }
}

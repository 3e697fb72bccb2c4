import Journal
import Review
import Trends

/// The shape of a week's review as JSON. Keys may be added, never changed.
extension JSONWriter {
  /// The page of a week and the answers so far, every key always there.
  mutating func review(_ sheet: ReviewSheet) {
    let page = sheet.page
    object { json in
      json.member("week", page.week.iso)
      json.member("through", page.through.iso)
      json.member("occasion", page.occasion.rawValue)
      json.key("amount")
      json.amount(page.amount)
      json.key("sentences")
      json.array(page.sentences) { json, sentence in json.sentence(sentence) }
      json.key("axes")
      json.array(page.standings) { json, standing in
        json.object { json in
          json.members(of: standing)
          json.key("week")
          json.object { $0.counts(page.bars[standing.axis].current) }
        }
      }
      json.key("fit")
      json.array(page.fits) { json, count in json.fit(count) }
      json.key("watch")
      json.watch(page.watch)
      json.key("promises")
      json.object { json in
        for state in PromiseState.allCases { json.member(state.rawValue, page.promises[state]) }
      }
      json.key("undecided")
      json.array(page.undecided) { json, promise in
        json.object { json in
          json.member("id", promise.id.text)
          json.member("text", promise.text)
        }
      }
      json.member("signs", page.signs)
      json.key("finding")
      json.finding(page.finding)
      json.member("claimDays", page.claimDays)
      json.key("questions")
      json.array(sheet.questions) { json, question in
        let answer = sheet.answers[question]
        json.object { json in
          json.member("name", question.rawValue)
          json.member("text", ReviewWords.question(question))
          json.member("answer", answer.isEmpty ? nil : answer)
        }
      }
      json.member("proposal", page.proposal)
      json.key("overall")
      json.object { json in
        json.member("leader", page.overall.leader)
        json.member("manager", page.overall.manager)
      }
      json.member("offersPin", page.offersPin)
      json.member("review", sheet.entry?.id.text)
      json.member("draft", sheet.hasDraft)
    }
  }

  private mutating func amount(_ amount: ReviewPage.Amount) {
    object { json in
      json.member("week", amount.week)
      json.member("fourWeeks", amount.fourWeeks)
      json.member("open", amount.open)
      json.member("days", amount.days)
      json.member("confirmed", amount.confirmed)
      json.member("tags", amount.tags)
    }
  }

  private mutating func sentence(_ sentence: Evidence) {
    object { json in
      json.member("entry", sentence.entry.text)
      json.member("day", sentence.day.iso)
      json.member("behavior", sentence.behavior.rawValue)
      json.member("side", sentence.behavior.side.rawValue)
      json.member("quote", sentence.quote)
      json.member("fit", sentence.fit?.rawValue)
      json.member("origin", sentence.origin.rawValue)
    }
  }

  private mutating func fit(_ count: ReviewPage.FitCount) {
    object { json in
      json.member("behavior", count.behavior.rawValue)
      json.member("entries", count.entries)
      json.member("yes", count.yes)
      json.member("no", count.no)
      json.member("unsure", count.unsure)
    }
  }
}

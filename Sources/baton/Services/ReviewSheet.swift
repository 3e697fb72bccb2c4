import Journal
import JournalStore
import Review

/// A week's review as it lies before its writer: the page, and the answers so far.
struct ReviewSheet {
  /// The page.
  let page: ReviewPage
  /// The review as it was saved; nil before that.
  let entry: Entry?
  /// Whether there are answers that are not saved.
  let hasDraft: Bool
  /// The answers so far, those of a draft before those that are saved.
  let answers: ReviewText

  /// Looks a week up; nothing is changed, and where there is no journal the page is empty. With
  /// `isSaved` the answers are those that were saved, whatever another program is writing.
  init(_ workspace: Workspace, _ week: Week, isSaved: Bool = false) throws {
    guard let store = try workspace.existingStore() else {
      page = ReviewPage(
        ReviewMaterial(week: week, today: workspace.today(), entries: []))
      (entry, hasDraft, answers) = (nil, false, ReviewText(week: week))
      return
    }
    let reader = workspace.reviewReader(store)
    page = try reader.page(of: week)
    entry = try reader.entry(of: week)
    let drafts = isSaved ? [] : try store.drafts()
    let draft = drafts.first { $0.draft.prompt?.id.reviewedWeek == week }?.draft
    hasDraft = draft != nil
    answers = (draft?.text ?? entry?.text).map { ReviewText($0) } ?? ReviewText(week: week)
  }

  /// The questions of the week, and those that were answered though the week does not ask them, or
  /// no more.
  var questions: [ReviewQuestion] {
    ReviewQuestion.allCases.filter { page.questions.contains($0) || !answers[$0].isEmpty }
  }
}

extension Workspace {
  /// What reads the pages of a journal's weeks.
  func reviewReader(_ store: JournalStore) -> ReviewReader {
    ReviewReader(store: store, settings: chooserSettings, today: today())
  }
}

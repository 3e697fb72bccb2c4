/// The people of the years before the story, the ones met most often first.
let stockPeople = """
  Priya
  Ben
  Jonas
  Amara
  Wei
  Lucía
  Judith
  Noor
  Mateo
  Carlos
  Delia
  Ines
  Oskar
  Hana
  Kofi
  Renée
  Magnus
  Leila
  Sanjay
  Aoife
  Pavel
  Yuki
  Teodora
  Emeka
  Björn
  """

/// What an entry is about, the common first.
let stockTopics = """
  the importer
  the invoice run
  the release
  the migration
  the payout job
  the on-call rota
  the new dashboard
  the tax tables
  the partner interface
  the search page
  the test suite
  the dunning letters
  the mobile pilot
  the warehouse feed
  the credit notes
  the address check
  the contract archive
  the currency project
  the permissions rewrite
  the audit trail
  the bulk editor
  the refund flow
  the statement layout
  the mail templates
  the sandbox
  the accessibility work
  the reconciliation job
  the rounding bug
  the data retention project
  the printer driver nobody loves
  """

/// Things handed over, looked at and talked about, the common first.
let stockThings = """
  the plan
  the ticket
  the draft
  the estimate
  the review
  the meeting
  the numbers
  the decision
  the backlog
  the checklist
  the demo
  the proposal
  the design
  the deadline
  the budget
  the rollout
  the alert
  the interview
  the handover
  the runbook
  the scope
  the agenda
  the error rate
  the roadmap
  the vendor call
  the test report
  the contract
  the outage
  the hiring plan
  the support queue
  the staging server
  the naming question
  the license renewal
  the workshop
  the onboarding guide
  the access list
  the retrospective
  the cost report
  the capacity sheet
  the prototype
  the postmortem
  the security review
  the deprecation
  the escalation
  the style guide
  the service agreement
  """

/// What is written, finished and sent, the common first.
let stockPapers = """
  the plan
  the draft
  the report
  the estimate
  the checklist
  the proposal
  the slides
  the test report
  the runbook
  the agenda
  the handover note
  the cost sheet
  the onboarding guide
  the postmortem
  the letter to the caterers
  the release notes
  the interview guide
  the migration guide
  """

/// Things that come up once in a hundred times.
let stockRareThings = """
  the salary round
  the offsite
  the works council
  the reorganization
  the sabbatical request
  the hackathon
  the firmware mystery
  the seating plan
  the merger
  the strike
  the patent
  the museum visit
  """

/// People from outside the team, the common first.
let stockGuests = """
  the director
  support
  product
  the platform team
  finance
  sales
  the customer
  operations
  legal
  the auditors
  the data team
  marketing
  the vendor
  security
  procurement
  the recruiters
  the board
  the translators
  """

/// When things happened or will, the common first.
let stockTimes = """
  this morning
  after lunch
  yesterday
  on Monday
  before standup
  on Thursday
  last week
  in the afternoon
  at the end of the day
  on Friday
  on Tuesday
  on Wednesday
  before the release
  """

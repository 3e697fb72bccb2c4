/// Weeks 10 and 11: a lead grows into the job, a rollout goes wrong in the right hands.
let storyWeeks10to11 = #"""
  @ 10 mon theme=creating-leaders
  Priya's first planning. I was invited for the last quarter of an hour. They have less in it
  than I would have put in and they believe all of it, which I cannot say of my sheets.

  [[!empower|I had two objections, asked whether they were deal breakers for her, and when they
  were not I let the plan stand.]] [[-direct|She told me to bring the numbers from finance.]]

  @ 10 tue theme=letting-go useful=yes
  No Thursday meeting means that I do not know what everybody does. It turns out that I mostly
  do not need to. [[!empower|Wei is choosing the new alerting on his own; I told him the sum
  and the date and that I do not want to see the shortlist.]] He asked if this was a test.

  @ 10 wed
  [[!grow|Had Amara lead the incident drill, the first time for her, with me as the clueless
  customer on the phone.]] She was nervous until the first thing really broke (the staging
  bank does not answer since the certificate ran out), and after that she was not nervous at
  all. Naïve question of the day, by me, in my role: "But why do you need a computer for
  that?" Tomasz laughed so much that he had to leave.

  [[inspire|Told her afterwards what exactly she did well, three things, before she could list
  what went wrong.]]

  @ 10 thu theme=straight-talk
  Imports is late with the partner interface. Priya told Lucía herself, on the day she knew.
  [[!micromanage=no|I went to the imports board anyway, after hours, and moved two tickets.]]
  Moved them back in the morning, hoping that the tool does not mail. It mails.

  Told Priya. She said: "I know. Please stop having insomnia in my board."

  @ 10 fri theme=what-counts useful=yes
  [[align|Went with Lucía and support through all complaints of the month and picked the two
  things we will measure from now on: days until a wrong invoice is right, and calls per
  thousand invoices.]] Velocity is gone from the Friday mail. Marguerite will ask for it. Let
  her ask, the answer is ready.

  @ 11 mon theme=empowering
  Ben's next rollout, the currencies, the largest so far. [[!empower|He planned it, he picked
  the night, and I told him that I will be reachable and silent.]] I have cleared nothing,
  checked nothing, read nothing. My hands are itching.

  @ 11 tue felt=hard late
  It went wrong. Not badly: at step five the forint invoices showed no decimals, Ben stopped,
  rolled back, told support, told me, in that order. It took him fourteen minutes.

  [[!empower=yes|I sat at home with the laptop open and did not type a word.]] That was harder than
  the payout night. He starts again tomorrow with a check for the decimals.

  @ 11 wed sign felt=well evening
  [[venture|Told Ben that a clean rollback at step five is worth more to me than a lucky step
  nine, and that I want him to go again tonight, same plan, same hands.]] He did. Done at
  20:10.

  Jonas came by, unasked, and said that he would like the same, "a thing that I am allowed to
  break". Coming from Jonas.

  @ 11 thu theme=direction
  Half a day with Lucía and Farid on next year. [[envision|I said why I want the importer gone
  rather than mended: in five years every kitchen will send us its orders itself, and whoever
  still copies lists by then is a museum.]] Farid wrote down "museum". [[plan|We then cut it
  down to what fits into two quarters and four people, with dates.]]

  @ 11 fri theme=creating-leaders useful=yes
  [[!grow|Instead of answering Priya's question about Tomasz (too fast, too sure, probably
  good) I asked what she has tried and what she would do if I were on holiday.]] She had the
  answer already, she wanted to hear herself say it. Next week I am on holiday for a day, by
  the way. Wei will do the rota.

  [[track|Calls per thousand: 4.1, was 5.6.]]
  """#

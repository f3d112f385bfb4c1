### Answers from knowledge/ and what is asked about them (docs/knowledge.md).

## { $title }: the question answered; { $news }: the answer, as its author wrote it.

knowledge =
    .v1 =
        “{ $title }”
        { $news }
    .v2 =
        From our answers, “{ $title }”:
        { $news }
    .v3 =
        About “{ $title }”, this is what I have:
        { $news }
    .v4 =
        Here is what our team wrote on “{ $title }”:
        { $news }

## The buttons are choice-known-yes, choice-known-no and choice-person.

knowledge-asked =
    .v1 = Did that help?
    .v2 = Was that what you wanted to know?
    .v3 = Does that answer it?

# Pressed, they arrive as typed: each must be among yes, no, helped or notHelped of answers.yaml.
choice-known-yes = Yes, that helped
choice-known-no = No, not really

## It did.

knowledge-good =
    .v1 = Good. If there's anything else, just write.
    .v2 = Glad to hear it. I'm here if something else comes up.
    .v3 = Good to know. Write again whenever you need something.

## It did not. The buttons are choice-person and choice-continue.

knowledge-no-help =
    .v1 = Then I don't have the right answer, I'm sorry. Shall I bring in a person?
    .v2 = I'm sorry, that missed your question. A person can answer it; would you like one?
    .v3 = That is all I have on it. Would you like a person to take this up?

### Praise for a person or for the company
### What the bot says about it; how a file like this is made is told in docs/topics.md.
###
### Short and glad. No gushing, no request for a review, and thanks to whom they are due.

topic-praise = Praise
slot-praise-who = For whom
slot-praise-order = Order or ticket number

## What they feel

acknowledge-gratitude-praise =
    .v1 = How kind of you to write.
    .v2 = That will do somebody good to read.
    .v3 = Thank you for taking the time; hardly anybody writes when things go well.
    .v4 = What a nice message. It deserves to reach the right person.
    .v5 = Thank you, on behalf of whoever earned it.
    .v6 = Words like these are rare in here. Thank you.
    .v7 = That's good to hear, and good of you to say.

acknowledge-satisfaction-praise =
    .v1 = That's good to hear.
    .v2 = Lovely, it's worth passing on.
    .v3 = So it can go well, too. Thank you for saying it.
    .v4 = Somebody did a good job there.
    .v5 = Glad it turned out like that.
    .v6 = That's a pleasure to write down.
    .v7 = Good news is welcome here.

acknowledge-disappointment-praise-mild =
    .v1 = That's a balanced word, and a useful one.
    .v2 = Thank you for being fair about it.
    .v3 = I note it as you meant it, all parts of it.
    .v4 = Said openly and fairly; that helps.
    .v5 = Nothing of that gets lost here.
    .v6 = I'm taking it down in full.

acknowledge-disappointment-praise-mild-cause =
    .v1 = “{ $cause }”: noted next to your praise. Thank you for being fair.
    .v2 = You mention “{ $cause }”. It goes along with the praise, not instead of it.
    .v3 = Praise where it's due, and “{ $cause }” as well. Both are noted.
    .v4 = “{ $cause }”: said plainly and fairly. I have both.
    .v5 = I've read “{ $cause }” too. Neither part gets lost here.
    .v6 = “{ $cause }”, and still a kind word. Thank you.

acknowledge-disappointment-praise-strong =
    .v1 = It's generous to praise one person when the rest let you down. Both are noted.
    .v2 = You separate the one who helped from what went wrong. That's fair of you, and I won't mix them up.
    .v3 = Thank you for naming the good in it, after all that.
    .v4 = I have both: who did well, and what fell short. I'm sorry about the second.
    .v5 = That somebody was kind to you doesn't make up for the rest, I understand that.
    .v6 = The praise gets where it belongs in your notes, and so does the disappointment.

acknowledge-anger-praise-mild =
    .v1 = I have all of it, just as you put it.
    .v2 = You say it plainly, and that's good.
    .v3 = Noted, every part of it.
    .v4 = Fair words. None of it gets lost.
    .v5 = I write it down the way you mean it.
    .v6 = Understood, and nothing is smoothed over.

acknowledge-anger-praise-strong =
    .v1 = Your anger and your praise go to different places. I keep them apart.
    .v2 = I won't use the kind word to gloss over what went wrong.
    .v3 = You still have a good word for the one who helped. I note both, each as it was meant.
    .v4 = One person did right by you, and the rest did not. That's how I write it down.
    .v5 = I hear both, and the anger doesn't get smaller because of the thanks.
    .v6 = Thank you for being fair in the middle of it. Tell me the other part as well.

acknowledge-anxiety-praise-mild =
    .v1 = Nobody gets into trouble for being praised. It's a kind word, and that's how it is noted.
    .v2 = You needn't give anything you don't want to; a thank-you counts without a name.
    .v3 = It's noted as praise, so there is nothing to worry about.
    .v4 = That's thoughtful of you. We can leave names out.
    .v5 = I understand that you want it to reach the right person. Let's see.
    .v6 = No harm in it at all. It's written down just as you mean it.

acknowledge-anxiety-praise-strong =
    .v1 = You needn't worry: it's written down as praise, and nothing else.
    .v2 = I understand that you want to be sure it helps and doesn't harm. We can leave the name out.
    .v3 = It's written down as a thank-you, exactly as you put it.
    .v4 = That you think of their position is kind. Only what you want to say is noted.
    .v5 = There is nothing you could do wrong here. A kind word is a kind word.
    .v6 = Let's keep it as simple as you like; even without a name it counts.

acknowledge-sadness-praise-strong =
    .v1 = In all that, you think of thanking somebody. That moves one to read.
    .v2 = I'm sorry for what lies behind it. Your thanks are in good hands here.
    .v3 = At such a time, a kind person counts double. Thank you for telling it.
    .v4 = What a thing to go through, and then to write this. Thank you.
    .v5 = I'm sorry, and I'm glad somebody was there. I note it with care.
    .v6 = There's no hurry. Your words are kept just as they are.

acknowledge-sadness-praise-mild =
    .v1 = That's kind of you, when it can't have been easy.
    .v2 = I'm glad somebody was good to you there.
    .v3 = Thank you for telling it, sad as the occasion is.
    .v4 = A small kindness goes a long way at such times.
    .v5 = I note it with care.
    .v6 = It's good to hear that you weren't left alone.

## One question

ask-praise-who =
    .v1 = Who should hear it? A name, a team or a description is enough; you can also leave it open.
    .v2 = Is it for somebody in particular? If you know the name, write it as it should be passed on.
    .v3 = Shall I put a name to it? Only if you know one and like to.

ask-praise-who-short =
    .v1 = For whom is it?
    .v2 = Is there a name to go with it?
    .v3 = Who should hear it?

ask-praise-who-plain =
    .v1 = Who helped you? If you know the name, write it here. If not, that is fine.
    .v2 = Is it for one person? You can write the name, or skip it.
    .v3 = You can tell me a name. You don't have to.

ask-praise-who-again =
    .v1 = A name, or “everybody”, or nothing at all: all of that is fine.
    .v2 = Is there somebody it should reach?
    .v3 = Should I leave the name open?

why-praise-who =
    .v1 = So that the one who earned it gets to read it. It's fine without.
    .v2 = A name saves the team from guessing who it was. You can leave it out.
    .v3 = Only so that it reaches the right person, nothing else.

## What was understood

facts-praise =
    a word of praise{ $who ->
        [none] {""}
       *[other] {" (for: "}{ $who })
    }{ $order ->
        [none] {""}
       *[other] ; number { $order }
    }

resume-praise =
    .v1 = What I have so far: { facts-praise }.
    .v2 = Back to the nice part: { facts-praise }.
    .v3 = So far I have noted { facts-praise }.

## The end

solve-praise-passedOn =
    .v1 = Thank you, it's with the team in your own words. That was kind of you.
    .v2 = It's passed on as you wrote it. A good word like that doesn't come in every day.
    .v3 = Noted for the team, word for word. Thank you for thinking of it.
    .v4 = Your praise is where it belongs now. All the best to you.

handoff-praise =
    .v1 = Thank you, it's on its way to the team in your own words, and to whoever it is meant for as far as they can be found. You needn't do anything more.
    .v2 = That goes to the team just as you wrote it. Kind of you to take the time.
    .v3 = Noted and handed on, word for word. Nice that you wrote.

after-praise =
    .v1 = Your praise is with the team, in your own words. Thank you once more.
    .v2 = It's passed on; I can't see when it is read, but it's there.
    .v3 = All noted. Is there anything else I can do for you?

parked-praise =
    .v1 = And I've noted the praise; it won't get lost behind the rest.
    .v2 = The kind word is noted too and comes next.
    .v3 = I'll keep your praise for after this.

take-up-praise =
    .v1 = Now to the nice part, your praise.
    .v2 = That leaves the kind word you had.
    .v3 = And then there was your praise.

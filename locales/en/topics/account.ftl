### What the bot says about getting into an account, and about somebody else being in it. It never asks for a password or a code.

topic-account = Account access or security
slot-account-happened = What is wrong
slot-account-email = Email of the account
slot-account-phone = Phone of the account
slot-account-message = What the screen says
slot-account-since = Since
option-account-happened-password = Password forgotten or refused
option-account-happened-code = No code, or it doesn't work
option-account-happened-locked = Account locked
option-account-happened-login = Can't get in otherwise
option-account-happened-details = Change of email or number
option-account-happened-intruder = Somebody else may be in it
tried-account-reset = “Forgot password”
tried-account-newest = one new code, spam looked through
tried-account-browser = another browser or a private window

## ---------- Feelings ----------

acknowledge-anger-account-strong =
    .v1 = It's your account, and you're left standing at the door. You have every reason to be angry.
    .v2 = Being treated like a stranger in your own account would make anyone furious.
    .v3 = One runs in circles with those log-ins, and I see that you've had enough of it.
    .v4 = Everything you need is in there, and you can't reach it. I'm sorry it has come to that.
    .v5 = A lock that keeps out its owner isn't doing its job. I won't defend it.
    .v6 = I hear how angry this has made you. Say it as it is; I'm noting it.
    .v7 = You've proved often enough who you are, and still no way in. I take that seriously.

acknowledge-anger-account-strong-cause =
    .v1 = “{ $cause }”: it's your own account. You have every reason to be angry.
    .v2 = You wrote “{ $cause }”. No excuses for being kept out like that.
    .v3 = I've taken down “{ $cause }”. Nobody should have to run in circles to reach their own things.
    .v4 = “{ $cause }”: that would make anyone furious. I'm sorry.
    .v5 = “{ $cause }”, and everything you need is behind that door. I take it seriously.
    .v6 = “{ $cause }”, and it's your own account. I won't defend that.

acknowledge-anger-account-strong-short =
    .v1 = It's your account. To the point, then.
    .v2 = No excuses for keeping you out.
    .v3 = You've every reason to be angry, locked out like that.

acknowledge-anger-account-mild =
    .v1 = Annoying, when all you want is to get in.
    .v2 = I can see why that irritates you; it should take seconds.
    .v3 = Sorry for the bother at the door.
    .v4 = Log-ins can be a trial of patience. Let's see where it sticks.
    .v5 = Fair point. It's your account, after all.
    .v6 = You're right to ask instead of trying a tenth time.

acknowledge-anger-account-mild-cause =
    .v1 = “{ $cause }”: annoying, when all you want is to get in.
    .v2 = You mention “{ $cause }”. Fair point, it's your account.
    .v3 = “{ $cause }”: sorry for the bother.
    .v4 = I've noted “{ $cause }”. Let's see where it sticks.
    .v5 = That's irritating, I can see: “{ $cause }”.
    .v6 = “{ $cause }”: you're right to ask rather than try again and again.

acknowledge-disappointment-account-strong =
    .v1 = You've trusted us with this account for a while, and now it keeps you out. I'm sorry.
    .v2 = You did what you were told to do, and still you're outside. That's a let-down.
    .v3 = It should protect you, and instead it's in your way. I don't want to play that down.
    .v4 = To be shut out without a word of explanation feels like being pushed aside. I'm sorry.
    .v5 = You expected to be recognised, and rightly so.
    .v6 = I understand that this costs trust. Let's see what can still be done.

acknowledge-disappointment-account-strong-cause =
    .v1 = “{ $cause }”: you expected to be recognised, and rightly so. I'm sorry.
    .v2 = You wrote “{ $cause }”. I understand that this costs trust.
    .v3 = I read “{ $cause }”, and I can see why you feel pushed aside.
    .v4 = “{ $cause }”, although you did all that was asked. That's a let-down.
    .v5 = I'm sorry about “{ $cause }”. Let's see what can still be done.
    .v6 = You trusted us with your account, and then “{ $cause }”. I won't play that down.

acknowledge-disappointment-account-mild =
    .v1 = It should be simpler than this, I agree.
    .v2 = A pity that it doesn't let you in as it used to.
    .v3 = Sorry, that's not the way you'd expect it to go.
    .v4 = You'd hoped to be done in a minute, I see.
    .v5 = It falls short of what you're used to. Sorry.
    .v6 = That's fair: one expects a door to open for its owner.

acknowledge-disappointment-account-mild-cause =
    .v1 = “{ $cause }”: it should be simpler than that, I agree.
    .v2 = You mention “{ $cause }”. You'd hoped to be done in a minute. Sorry.
    .v3 = I've noted “{ $cause }”. Not the way you'd expect it to go.
    .v4 = “{ $cause }”: a pity, I can see that.
    .v5 = Sorry about “{ $cause }”. Let's see what can be done.
    .v6 = “{ $cause }”, so it isn't as it used to be.

acknowledge-anxiety-account-strong =
    .v1 = It's your data behind that door, so of course you worry. You won't be asked for a password or a code here.
    .v2 = Good that you wrote at once. We'll take it one step at a time.
    .v3 = Not being able to look inside is the worst part. I see that.
    .v4 = I understand what you fear. Please don't give a code or password to anybody, not to us either.
    .v5 = I see how much depends on getting in. What you've told me is kept.
    .v6 = It's unsettling not to know who can see what. What you tell me goes to people who can look.

acknowledge-anxiety-account-strong-cause =
    .v1 = “{ $cause }”: of course you worry. You won't be asked for a password or a code here.
    .v2 = You wrote “{ $cause }”. Good that you did so at once; one step at a time.
    .v3 = I've taken down “{ $cause }”. Please give no code or password to anybody meanwhile.
    .v4 = “{ $cause }”: it's your data, and I see what you fear.
    .v5 = “{ $cause }”, and you can't look inside. That's unsettling, I see it.
    .v6 = It was right to write to us about “{ $cause }”. It goes to people who can look.

acknowledge-anxiety-account-mild =
    .v1 = Better to ask once too often where an account is concerned.
    .v2 = You'd like to be sure that all is in order. Let's go through it.
    .v3 = A fair worry. We'll begin with what you noticed.
    .v4 = I understand that it makes you uneasy. Step by step.
    .v5 = It's sensible to look into this.
    .v6 = You did well to stop and ask.

acknowledge-anxiety-account-mild-cause =
    .v1 = “{ $cause }”: sensible to look into that.
    .v2 = You mention “{ $cause }”. Better to ask once too often.
    .v3 = I've noted “{ $cause }”. We begin with what you noticed.
    .v4 = “{ $cause }”: a fair worry. Step by step.
    .v5 = I see that “{ $cause }” makes you uneasy. Let's go through it.
    .v6 = “{ $cause }”: you did well to stop and ask.

acknowledge-sadness-account-strong =
    .v1 = I'm very sorry. An account is the last thing one wants to deal with at such a time.
    .v2 = There's more in it than data, I understand. Take your time.
    .v3 = I'm sorry for what lies behind this. We'll keep it as simple as we can.
    .v4 = Thank you for telling me. You needn't have any papers at hand to write here.
    .v5 = That's hard, and I'm sorry. There's no hurry with the account.
    .v6 = I can hear that this isn't about a password. Tell me as much as you like.

acknowledge-sadness-account-strong-cause =
    .v1 = “{ $cause }”… I'm very sorry. Take your time.
    .v2 = I read “{ $cause }”, and I'm sorry. We'll keep the rest as simple as we can.
    .v3 = You wrote “{ $cause }”. Thank you for telling me; there's no hurry with the account.
    .v4 = “{ $cause }”: I can hear that this isn't about a password.
    .v5 = I'm sorry about “{ $cause }”. You needn't have any papers at hand to write here.
    .v6 = “{ $cause }”. There's more in it than data, I understand.

acknowledge-confusion-account-mild =
    .v1 = Log-in messages are often unclear. Let's see what this one wants.
    .v2 = It isn't obvious which of the doors to take. One at a time.
    .v3 = No wonder; there are too many codes and names about. Let's sort them.
    .v4 = It's fine not to know which one is meant.
    .v5 = That could be said more plainly by us. Let's go through it.
    .v6 = I see where it gets muddled. We'll begin with what you see on the screen.

acknowledge-confusion-account-mild-cause =
    .v1 = “{ $cause }”: that could be said more plainly by us. Let's go through it.
    .v2 = You mention “{ $cause }”. It isn't obvious, I agree.
    .v3 = “{ $cause }”: one thing at a time.
    .v4 = I've noted “{ $cause }”. Let's see what it wants from you.
    .v5 = I see where it gets muddled: “{ $cause }”.
    .v6 = “{ $cause }” is puzzling. We'll begin with what you see on the screen.

## ---------- Questions ----------

ask-account-happened =
    .v1 = What happens when you try: is it the password, the code, a locked account, or something else?
    .v2 = Where does it stop: at the password, at a code, or does it say the account is locked?
    .v3 = What goes wrong with the account? Tell me how far you get.
    .v4 = Which of these is nearest to what you see?

ask-account-happened-short =
    .v1 = Password, code, or locked?
    .v2 = Where does it stop?
    .v3 = What happens when you try?

ask-account-happened-plain =
    .v1 = Do you know the password? Or does a number not come by message? Tell me where you get stuck.
    .v2 = What does the screen want from you? Please don't tell me the password itself.
    .v3 = At which point can't you go on? You can press one of the answers below.

ask-account-happened-again =
    .v1 = Which of the answers below comes closest? The rest you can tell in your own words.
    .v2 = Let me put it another way: what's the last thing that still works?
    .v3 = Is it the password that's refused, or do you not get that far?

why-account-happened =
    .v1 = A forgotten password, a missing code and a locked account are three different repairs. It tells which.
    .v2 = It decides who can help, and whether you can do it yourself in a minute.
    .v3 = So that you don't get instructions for something else.

without-account-happened =
    .v1 = That's all right, your own words will do.
    .v2 = Fine, the team will see it from what you wrote.
    .v3 = No problem, we leave that open.

ask-account-email =
    .v1 = Which email address is the account under? Only the address, please, no password.
    .v2 = What's the email address you signed up with?
    .v3 = Could you give me the address of the account? Never the password.
    .v4 = With which email do you usually log in?

ask-account-email-short =
    .v1 = The email of the account, please?
    .v2 = Which email address?
    .v3 = Email you log in with?

ask-account-email-plain =
    .v1 = When you made the account, you gave an email address. Which one was it? Don't tell me the password.
    .v2 = What is the email address you type in when you log in?
    .v3 = I need one thing: the email address of the account. It has an @ in it.

ask-account-email-again =
    .v1 = I couldn't find an email address in that. It has an @ in the middle.
    .v2 = The address of the account is still missing. If you don't know it, the phone number on the account will do.
    .v3 = Which addresses do you use? The account is likely under one of them.

why-account-email =
    .v1 = It's how the team finds your account. It is shown masked, and nothing else is done with it.
    .v2 = Accounts are kept by email address. If you'd rather not say, a phone number works as well.
    .v3 = Without it nobody can tell which account is yours. A password is never needed for that.

without-account-email =
    .v1 = That's all right, the account can be found another way.
    .v2 = No problem, then we try without the address.
    .v3 = Fine, we leave the address out.

ask-account-phone =
    .v1 = Is there a phone number on the account? Then it can be found by that.
    .v2 = Which phone number did you give when signing up?
    .v3 = Could you give me the phone number of the account instead?

ask-account-phone-again =
    .v1 = I couldn't read a phone number in that. Digits only, please.
    .v2 = The number that stands in the account, if you know it; it may be an old one.
    .v3 = Could you write the number once more?

why-account-phone =
    .v1 = Without the email address the account can be found by the phone number. It's shown masked.
    .v2 = It takes the place of the address. No code will be asked of you here.
    .v3 = Only to find the account. You can skip it.

ask-account-message =
    .v1 = What does it say on the screen when it stops? Word for word is best; a picture works too, but without password or code.
    .v2 = On what are you trying it, the app or the website, and what message comes?
    .v3 = Is there an error message? Please copy it or tell it in your own words.

ask-account-message-short =
    .v1 = What does the message say?
    .v2 = App or website, and what does it say?
    .v3 = Any error message?

ask-account-message-plain =
    .v1 = What does the screen say? You can copy the words here.
    .v2 = Do you use the phone or the computer? And what is written there?

ask-account-message-again =
    .v1 = Roughly what it says is enough.
    .v2 = If there's no message, tell me the last thing you see.
    .v3 = App or browser? That alone helps.

why-account-message =
    .v1 = The words of the message often name the cause. You can skip it.
    .v2 = With that, somebody can look up what the system had against it.
    .v3 = It spares you trying things that have nothing to do with it.

## ---------- First steps. Said one at a time. ----------

step-account-reset =
    .v1 = Have you tried “Forgot password” on the log-in page? It sends a link to your address; it may land in the spam folder, and only the newest link works. Does that get you in?
    .v2 = The quickest way, if your mailbox is within reach: choose “Forgot password” and use the newest mail you get. Please don't tell me the new password. Did it work?
    .v3 = A new password can be set from the log-in page, under “Forgot password”. Look into the spam folder too, the mail likes to hide there. How did it go?

step-account-newest =
    .v1 = Codes cross each other when one asks for several. Please ask for one new code, wait a few minutes, look into spam or blocked messages as well, and use only the newest. Does it come? Don't tell it to me.
    .v2 = Something to check first: is the code going to a number or address you still have? If so, ask for one fresh code and look among blocked messages and spam. Any luck?
    .v3 = One fresh code, a few minutes' patience, and a look into the spam folder or filtered messages: that helps in many cases. Does it arrive? Keep the code to yourself.

step-account-browser =
    .v1 = Something simple to try: another browser or a private window, and type name and password by hand instead of letting them be filled in. Do you get in that way?
    .v2 = Could you try it once on the other way, website instead of app or the reverse, with everything typed by hand? Mind caps lock. What happens?
    .v3 = If you haven't yet: close the app or browser fully, open it anew and type the password yourself, not from memory of the device. Any difference?

## ---------- What was understood, and what comes of it ----------

facts-account =
    { $happened ->
        [password] the password is forgotten or refused
        [code] the code doesn't come or doesn't work
        [locked] the account is locked
        [login] you can't get into the account
        [details] details of the account need changing
        [intruder] somebody else may be in your account
       *[other] a problem with your account
    }{ $email ->
        [none] {""}
       *[other] ; email { $email }
    }{ $phone ->
        [none] {""}
       *[other] ; phone number { $phone }
    }{ $since ->
        [none] {""}
       *[other] ; since { $since }
    }{ $message ->
        [none] {""}
       *[other] ; it says “{ $message }”
    }

confirm-account =
    .v1 = Let me read it back: { facts-account }. Is that right?
    .v2 = This is what I have noted: { facts-account }. Does it look right to you?
    .v3 = To be sure it's the right account: { facts-account }. Correct?
    .v4 = In short: { facts-account }. Please tell me if something is off. Is it right?

confirm-account-short =
    .v1 = So, { facts-account }. Right?
    .v2 = I have: { facts-account }. Correct?
    .v3 = Noted: { facts-account }. OK?

resume-account =
    .v1 = What I have so far: { facts-account }.
    .v2 = Back to your account. Noted up to here: { facts-account }.
    .v3 = So far I have { facts-account }.

solve-account-noted =
    .v1 = Thank you, that's what the account team needs. They have to make sure it's you before they change anything, which protects you too. Nobody from us will ask for your password or a code.
    .v2 = That's complete. I can't open accounts myself, and that's as well; a person on the account team checks and goes on from here. Keep passwords and codes to yourself meanwhile.
    .v3 = Noted in full, thank you. The next step is with the account team, and it begins with a check that you're the owner. What comes of it I can't say beforehand.

solve-account-unclear =
    .v1 = I've noted what we know. The account can't be found from here with that; a person has other ways.
    .v2 = What you told me is kept. A person can look for the account with you, and you needn't begin again.
    .v3 = That's as far as I get without more. Somebody from the account team can go on from here.

after-account =
    .v1 = I can't see into accounts, so I've nothing new for you. What you told me is with the account team's notes.
    .v2 = There's no result yet that I know of. Please give no code or password to anybody meanwhile, whoever asks.
    .v3 = To be honest, only the account team can open it. They can read all you wrote.

parked-account =
    .v1 = I've noted the trouble with your account as well; we come to it after this.
    .v2 = Your account is next on the list.
    .v3 = The account isn't forgotten: one thing after the other.

take-up-account =
    .v1 = Now to your account.
    .v2 = That leaves the account you mentioned.
    .v3 = On to getting you back in.

### Said first, before anything else, when somebody may be in danger. That a person is called in is said right after it, by
### handoff-urgent in bot.ftl; so it is not said here.
###
### PLEASE FILL IN -safety-lines below with the help lines of the place your customers live in, with their real numbers,
### and check them from time to time. The words shipped name no number on purpose: a wrong one is worse than none.
### Keep these messages calm, direct and short. No forms, no questions that are not needed.

# Whom to call. Replace by your own, for example: your local crisis line, the emergency number, open day and night.
-safety-lines = your local emergency number or a crisis line near you
# Whom to call when money is being stolen. Replace by the number of your own fraud desk if you have one.
-safety-fraud-lines = your bank, on the number printed on your card or in its app

## Somebody speaks of hurting themselves.
safety-selfHarm =
    .v1 = I'm really glad you told me. You matter more than anything else we were talking about. If you might act on this, please call { -safety-lines } now, or go to someone near you.
    .v2 = Thank you for saying this to me. You don't have to carry it alone. Please reach out to { -safety-lines }, or to someone you trust, right now.
    .v3 = What you wrote matters, and so do you. Is there someone who can be with you? If you are in danger, please call { -safety-lines }.

## Danger to life or limb: fire, gas, electric shock, a threat.
safety-danger =
    .v1 = Your safety comes first. If you are in danger, please leave the place and call { -safety-lines }. Don't touch or switch anything you don't have to.
    .v2 = Please get yourself and others to safety first, then call { -safety-lines }. Everything else can wait.
    .v3 = Stop using it and keep away from it. If anybody is hurt or in danger, call { -safety-lines }.

## Fraud going on: someone has their money, card or account.
safety-fraud =
    .v1 = Please don't pay anything more, and don't share any code or password, not even with us. Call { -safety-fraud-lines } and have the card or account blocked.
    .v2 = First stop the loss: contact { -safety-fraud-lines } and ask them to block the card or account. Give no codes to anybody.
    .v3 = If somebody is asking you for codes or money, break off the contact. Then call { -safety-fraud-lines }.

## They write again while a person is called in, after the words above. No thanks, no forms; keep the way to help in sight.
waiting-safety =
    .v1 = I'm still here, and your message is with the person who takes over. If things get worse, please don't wait for us: call { -safety-lines }.
    .v2 = I've read that. You don't have to get through this alone: a person from our team is being called in, and right now you can reach { -safety-lines }.
    .v3 = What you write reaches the team. If you are in danger at any moment, please call { -safety-lines } first.
waiting-safety-danger =
    .v1 = The team sees this too. Please stay where it is safe, and if anything changes for the worse, call { -safety-lines } at once.
    .v2 = I've added it. If you are still near the danger, please leave first; for help on the spot call { -safety-lines }.
    .v3 = That's with the team. Nothing here is worth going back for; if anybody needs help now, call { -safety-lines }.
waiting-safety-fraud =
    .v1 = That's with the team too. Until a person answers here, please pay nothing and give no codes. To have the card or account blocked, contact { -safety-fraud-lines }.
    .v2 = I've added it. There is one thing you needn't wait for us with: blocking the card or account. For that, contact { -safety-fraud-lines }.
    .v3 = The team will see this. Meanwhile keep codes and passwords to yourself, and for the block turn to { -safety-fraud-lines }.

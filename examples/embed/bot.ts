/**
 * Warmline inside a bot you already have: your adapter, your credentials, your other skills untouched.
 * Messages your skills do not answer go to Warmline; what it has to say comes through your adapter.
 */
import { ActivityHandler, type CloudAdapter, type TurnContext } from 'botbuilder';
import { createWarmline } from 'warmline';

export async function createBot(adapter: CloudAdapter, appId: string) {
    const warmline = await createWarmline({ host: { adapter, appId } });
    const skills = new ActivityHandler();
    skills.onMessage(async (context: TurnContext, next) => {
        if (context.activity.text === 'time') await context.sendActivity(new Date().toISOString());
        else await warmline.bot.run(context);
        await next();
    });
    skills.onConversationUpdate(async (context, next) => { await warmline.bot.run(context); await next(); });
    return { bot: skills, close: warmline.close };
}

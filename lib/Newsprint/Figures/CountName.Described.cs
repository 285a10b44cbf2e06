namespace Newsprint;

/// <summary>What stands before a count and belongs to the name of the thing counted.</summary>
static partial class CountName
{
    /// <summary>The verb with what stands between it and the number (击落俄军45枚导弹); without a verb, what describes the thing (首批5家免税店).</summary>
    static string Governed(Sentence sentence, int start, int core)
    {
        const int longest = 10;
        if (Verb(sentence, start, core) is not { } verb)
        {
            var attribute = Described(sentence, start, core);
            return attribute.Length is > 1 and <= longest ? attribute : "";
        }
        if (IsInList(sentence, start, verb, core) || IsAmongPartners(sentence, verb, core)) return "";
        var token = sentence.Tokens[verb];
        if (IsCause(sentence, verb)) return Phrase.Subject(sentence, start, verb) is { Length: > 0 } subject ? subject + sentence.TextOf(token).ToString() : "";
        var attributes = Described(sentence, verb + 1, core);
        if (attributes.Length > longest) attributes = "";
        return token.Is(Cue.Light | Cue.Reach | Cue.Lead | Cue.Report) ? attributes : sentence.TextOf(token).ToString() + attributes;
    }

    /// <summary>提升水平、改善环境等六个方面: the last of the things that 等 sums up is no verb over the count.</summary>
    static bool IsInList(Sentence sentence, int start, int verb, int core)
    {
        for (var at = verb - 1; at > start; at--)
            if (sentence.Tokens[at].Kind == TokenKind.ListComma) return sentence.TextOf(sentence.Tokens[core - 1]) is "等" or "等等" || sentence.Tokens[core - 1].IsVerb && sentence.Tokens[at - 1].Kind != TokenKind.Place;
        return false;
    }

    /// <summary>支付系统与中银、工银等6家机构签约: the verb is part of a noun that stands with the list, not over it.</summary>
    static bool IsAmongPartners(Sentence sentence, int verb, int core)
    {
        if (!sentence.Reads(core - 1, "等")) return false;
        for (var at = verb + 1; at < core; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "与" or "同" or "对" or "向" or "和" && sentence.Tokens[at - 1].Kind != TokenKind.ListComma && at > verb + 1) return true;
        return false;
    }

    /// <summary>What describes the thing: not the places before it, which are the figure's area, nor a list of names that 等 sums up.</summary>
    static string Described(Sentence sentence, int start, int core)
    {
        for (var at = core - 1; at >= start; at--)
            if (sentence.Tokens[at].Is(Cue.Agent) || sentence.TextOf(sentence.Tokens[at]) is "等" or "等地" || sentence.Tokens[at].Kind is TokenKind.Place or TokenKind.ListComma || sentence.TextOf(sentence.Tokens[at]) is "全市" or "全省" or "全区" or "全县" or "共计" or "各地" or "当地")
                return Phrase.Text(sentence, at + 1, core);
        return Phrase.Text(sentence, start, core);
    }

    /// <summary>The last verb before a number that no 的 closes into a clause of its own.</summary>
    static int? Verb(Sentence sentence, int start, int core)
    {
        for (var at = core - 1; at >= start; at--)
        {
            if (sentence.Reads(at, "的")) return null;
            if (sentence.Tokens[at].IsVerb && !sentence.Tokens[at].Is(Cue.Planned)) return at;
        }
        return null;
    }

    /// <summary>造成3人遇难: the event belongs to the name of its outcome.</summary>
    static bool IsCause(Sentence sentence, int verb) => sentence.TextOf(sentence.Tokens[verb]) is "造成" or "致" or "导致" or "致使" or "引发" or "酿成";

    /// <summary>今年首批确定的30个项目: where the clause that 的 closes begins; a subject with a verb of its own stays outside.</summary>
    static int RelativeStart(Sentence sentence, int start, int core)
    {
        const int longest = 14;
        while (start < core - 1 && sentence.Tokens[core - 1].End - sentence.Tokens[start].Start > longest) start++;
        while (start < core - 1 && !(sentence.Tokens[start].IsNominal || sentence.Tokens[start].IsVerb || sentence.Tokens[start].Class is 'a' or 'd' or 'm')) start++;
        return start;
    }

    /// <summary>215个国家的14.9万名采购商: the words between two counts name what the first one counts.</summary>
    static bool IsOfCount(Reading reading) =>
        reading.Frame.Left > 0 && reading.Sentence.Tokens[reading.Frame.Left - 1].Kind == TokenKind.Number && reading.Sentence.Reads(reading.Frame.Core - 1, "的");

    /// <summary>True for 26个国家 in 吸引26个国家的800名科学家: the verb's object is the second count.</summary>
    static bool IsWholeOfCount(Reading reading) =>
        reading.Frame.Right < reading.Sentence.Tokens.Count && reading.Sentence.Tokens[reading.Frame.Right].Kind == TokenKind.Number && reading.Sentence.Reads(reading.Frame.Right - 1, "的");

    /// <summary>总投资5亿元的3个项目: an amount describes what is counted, another count (215个国家的14.9万名采购商) does not.</summary>
    static string OfAmount(Reading reading)
    {
        const int longest = 18;
        var (sentence, core) = (reading.Sentence, reading.Frame.Core);
        if (reading.Before is { Frame.Kind: FrameKind.Behind } whole) return whole.NamePrefix;
        if (reading.Before is not { } amount || amount.Quantity.Unit.Measure is "count" or "population" or "time" || amount.Frame.Kind == FrameKind.Behind) return "";
        var text = Phrase.Text(sentence, Phrase.SkipLeads(sentence, amount.Frame.Left, core), core);
        return text.Length is > 2 and <= longest ? text + "的" : "";
    }

    /// <summary>增加3个岗位: a change that leads to a counted thing names a flow.</summary>
    static string Change(Reading reading)
    {
        for (var at = reading.Frame.Core; at < reading.Token && reading.Role == Role.Level; at++)
            if (reading.Sentence.Tokens[at] is { Class: 'v' } token && token.Is(Cue.Up | Cue.Down) && !token.Is(Cue.ChangeTo | Cue.Than))
                return reading.Sentence.TextOf(token).ToString();
        return "";
    }
}

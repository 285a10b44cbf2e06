namespace Newsprint;

/// <summary>
/// The name of a thing counted: 走访44.1万户市场主体, 首批确定的30个重大项目, 24个乡镇恢复通车. It is put together from what stands before the
/// number (the verb it is the object of, or what describes the thing), the noun behind it, and what that noun does where it is the subject.
/// </summary>
static class CountName
{
    public static string Of(Reading reading)
    {
        var before = Before(reading);
        if (Given(reading) is { } given) return given;
        if (IsWholeOfCount(reading)) before = "";
        if (reading.Quantity.Unit.Measure == "scale" && Behind(reading) is var at && at < reading.Frame.Right && reading.Sentence.Tokens[at].IsNominal)
            return reading.Sentence.TextOf(reading.Sentence.Tokens[at]).ToString();
        var noun = Phrase.Noun(reading.Sentence, Behind(reading), reading.Frame.Right);
        if (noun.Length == 0 && before.Length > 0) noun = Phrase.Clause(reading.Sentence, Behind(reading), reading.Frame.Right, 10);
        var whole = noun.Length > 0 && !Phrase.EndsAlike(before, noun) ? before + noun : before.Length > 0 ? before : noun;
        if (noun.Length is 1 or 2 && before.Length is 1 or 2) whole = Whose(reading) + whole;
        return whole + Predicate(reading, whole);
    }

    /// <summary>企业复工复产须防范十项风险: a verb and a noun of one word each say too little without the clause's subject.</summary>
    static string Whose(Reading reading)
    {
        const int longest = 8;
        var (sentence, left) = (reading.Sentence, reading.Frame.Left);
        if (left >= reading.Frame.Core || Verb(sentence, left, reading.Frame.Core) is not { } verb) return "";
        var end = verb;
        while (end > left && (sentence.Tokens[end - 1].Class is 'd' or 'v' && sentence.Tokens[end - 1].Is(Cue.Demand | Cue.Manner | Cue.Planned))) end--;
        return end < verb && Phrase.Before(sentence, left, end) is { Length: <= longest } subject ? subject : "";
    }

    /// <summary>向48个国家派遣医疗队: those that something is done for are named by it, though the clause goes on to another number.</summary>
    static string? Given(Reading reading)
    {
        const int longest = 10;
        var sentence = reading.Sentence;
        var head = reading;
        while (head.ListHead is { } before && head.Frame.Left >= head.Token) head = before;
        if (head.Token == 0 || sentence.TextOf(sentence.Tokens[head.Token - 1]) is not ("向" or "对" or "与" or "同" or "给" or "为" or "从" or "和")) return null;
        var noun = Phrase.Noun(sentence, Behind(reading), reading.Frame.Right);
        var end = sentence.ClauseEnd(reading.Token);
        for (var at = Phrase.NounEnd(sentence, PastList(sentence, reading.Token, end) + 1, end); at < end; at++)
            if (sentence.Tokens[at].IsVerb && !sentence.Tokens[at].Is(Cue.Manner)) return noun + Phrase.Clause(sentence, at, end, longest);
        return null;
    }

    /// <summary>The last number of a list that a number begins: 153个国家、15个组织.</summary>
    static int PastList(Sentence sentence, int token, int end)
    {
        var last = token;
        for (var at = token + 1; at < end; at++)
            if (sentence.Tokens[at].Kind == TokenKind.Number && sentence.Tokens[at - 1].Kind == TokenKind.ListComma) last = at;
        return last;
    }

    /// <summary>First token of the noun: brackets and 的 behind the number are passed over.</summary>
    public static int Behind(Reading reading)
    {
        var first = reading.Token + 1;
        while (first < reading.Frame.Right && (reading.Sentence.Tokens[first].Kind is TokenKind.Number or TokenKind.Aside || reading.Sentence.Reads(first, "的") || reading.Sentence.Reads(first, "级") || FramePass.JoinsNumbers(reading.Sentence, first))) first++;
        return first;
    }

    /// <summary>What stands before the number and belongs to the name; a member of a list without words of its own has its head's.</summary>
    static string Before(Reading reading)
    {
        var (sentence, left, core) = (reading.Sentence, reading.Frame.Left, reading.Frame.Core);
        if (left >= reading.Token && reading.ListHead is { } head) return reading.NamePrefix = head.NamePrefix;
        if (core > left && IsOfCount(reading)) return reading.NamePrefix = OfAmount(reading);
        if (core <= left) return Change(reading);
        var start = Phrase.SkipLeads(sentence, left, core);
        var text = sentence.Reads(core - 1, "的") ? Phrase.Text(sentence, RelativeStart(sentence, start, core), core) + "的" : Governed(sentence, start, core);
        return reading.NamePrefix = (text.Length > 1 ? text : "") + Change(reading);
    }

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

    /// <summary>What the thing counted does: always where that is an outcome, else where it is the clause's subject.</summary>
    static string Predicate(Reading reading, string name)
    {
        var (sentence, first, right) = (reading.Sentence, Behind(reading), reading.Frame.Right);
        if (right < sentence.Tokens.Count && sentence.Tokens[right].Kind == TokenKind.Number) return "";
        var outcome = Phrase.Outcome(sentence, first, right);
        if (outcome.Length == 0 && (!IsGoverned(reading) || name.Length < 2 || LeadsOn(sentence, reading))) outcome = Phrase.Predicate(sentence, first, right, name.Length);
        return Phrase.EndsAlike(name, outcome) || name.Contains(outcome, StringComparison.Ordinal) ? "" : outcome;
    }

    /// <summary>True where the count is the object of a verb; a description before it (全国200名选手参赛) leaves it the subject.</summary>
    static bool IsGoverned(Reading reading) =>
        reading.NamePrefix.Length > 0 && (reading.Frame.Left >= reading.Token ? reading.ListHead is { } head && IsGoverned(head)
            : reading.Sentence.Reads(reading.Frame.Core - 1, "的") || Verb(reading.Sentence, reading.Frame.Left, reading.Frame.Core) is not null);

    /// <summary>组织3000家企业参展: a verb whose object is the subject of the next.</summary>
    static bool LeadsOn(Sentence sentence, Reading reading) =>
        reading.Frame.Core > reading.Frame.Left && sentence.TextOf(sentence.Tokens[reading.Frame.Core - 1]) is "造成" or "导致" or "致" or "组织" or "推动" or "帮助" or "支持" or "带动" or "促进" or "吸引" or "让" or "使" or "要求";
}

namespace Newsprint;

/// <summary>
/// The name of a thing counted: 走访44.1万户市场主体, 首批确定的30个重大项目, 24个乡镇恢复通车. It is put together from what stands before the
/// number (the verb it is the object of, or what describes the thing), the noun behind it, and what that noun does where it is the subject.
/// </summary>
static partial class CountName
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

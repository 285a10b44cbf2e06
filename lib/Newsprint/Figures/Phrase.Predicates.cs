namespace Newsprint;

/// <summary>What the thing counted does, or what became of it.</summary>
static partial class Phrase
{
    /// <summary>The predicate that the members of a list share: 58%的银行、60%的商场恢复营业.</summary>
    public static string Outcome(Sentence sentence, int first, int right)
    {
        var outcome = OutcomeFrom(sentence, NounEnd(sentence, first, right), right);
        return outcome < right ? Text(sentence, outcome, OutcomeEnd(sentence, outcome, right)) : "";
    }

    const int ShortName = 4, LongPredicate = 8;

    /// <summary>
    /// 省份出台政策: what the thing counted does, where its count is the clause's subject. A long object is left out: the name stays a name.
    /// </summary>
    public static string Predicate(Sentence sentence, int first, int right, int nameLength)
    {
        const Cue none = Cue.Reach | Cue.ChangeTo | Cue.Than | Cue.Report | Cue.Demand;
        var at = SkipAdverbs(sentence, NounEnd(sentence, first, right), right);
        if (at >= right || !sentence.Tokens[at].IsVerb || sentence.Tokens[at].Is(none) && !sentence.Tokens[at].Is(Cue.Light)) return "";
        if (at + 1 < right && sentence.Tokens[at + 1].Is(Cue.Outcome)) return Text(sentence, at, OutcomeEnd(sentence, at + 1, right)); // 加速复工
        if (at + 1 < right && sentence.Reads(at + 1, "为") || sentence.TextOf(sentence.Tokens[at])[^1] is '为' or '选') return Clause(sentence, at, right, 16);
        var whole = Text(sentence, at, NounEnd(sentence, at + 1, right));
        if (sentence.Tokens[at].Is(Cue.Light) && at + 1 < right && sentence.Tokens[at + 1].IsVerb && whole.Length == 2) whole = Text(sentence, at, at + 2);
        if (sentence.TextOf(sentence.Tokens[at]) is "进行" or "予以" or "加以" or "展开") return whole[2..];
        if (!(at + 1 < right && sentence.Tokens[at + 1].Kind == TokenKind.Name) && whole.Length > (nameLength <= ShortName ? LongPredicate : 2 * (nameLength - 1))) whole = Text(sentence, at, at + 1);
        return (sentence.Reads(at - 1, "被") ? "被" : "") + whole;
    }

    /// <summary>Past adverbs, times, 被 and what 在, 向, 为 … lead, up to the verb.</summary>
    static int SkipAdverbs(Sentence sentence, int at, int right)
    {
        while (at < right)
        {
            var token = sentence.Tokens[at];
            if (token.Kind is TokenKind.Time or TokenKind.Aside || token.Class == 'd' || token.Is(Cue.Manner | Cue.Planned) || sentence.Reads(at, "被")) at++;
            else if (token.Class == 'p' && VerbAfter(sentence, at + 1, right) is { } verb) at = verb;
            else break;
        }
        return at;
    }

    /// <summary>The verb that a preposition with its nouns stands before.</summary>
    static int? VerbAfter(Sentence sentence, int at, int right)
    {
        while (at < right && !sentence.Tokens[at].IsVerb) at++;
        return at < right ? at : null;
    }

    /// <summary>The outcome verb after a noun phrase, adverbs skipped; <paramref name="right"/> where there is none.</summary>
    static int OutcomeFrom(Sentence sentence, int end, int right)
    {
        for (var at = end; at < right && at - end <= 3; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.Outcome)) return at > end && IsDegree(sentence.Tokens[at - 1]) ? at - 1 : at;
            if (!(token.Class is 'd' or 'a' or 'p' || token.Is(Cue.Manner | Cue.Planned | Cue.Reach | Cue.Universal))) return right;
        }
        return right;
    }

    /// <summary>正常运营, 就近就业: how it came out belongs to the outcome; 已, 正, 将 do not.</summary>
    static bool IsDegree(Token token) => token.Class is 'a' or 'd' && token.End - token.Start > 1 && !token.Is(Cue.Manner | Cue.Planned);

    static int OutcomeEnd(Sentence sentence, int outcome, int right)
    {
        var at = outcome + 1;
        while (at < right && at - outcome < 4 && !sentence.Tokens[at].Is(Cue.Demand | Cue.Planned) && sentence.Tokens[at].Class is not 'c' and not 'd') at++;
        return at;
    }
}

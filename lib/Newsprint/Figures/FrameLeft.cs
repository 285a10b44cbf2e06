namespace Newsprint;

/// <summary>Where the words before a number begin that belong to it.</summary>
static class FrameLeft
{
    /// <summary>First token of the words before a number: the clause's, or what follows the number before it.</summary>
    public static int Of(Sentence sentence, Span<Reading?> readings, int token, Reading reading)
    {
        var tokens = sentence.Tokens;
        for (var at = token - 1; at >= 0; at--)
        {
            if (tokens[at].EndsClause) return at + 1;
            if (readings[at] is not { } before) continue;
            reading.Before ??= before;
            var first = at + 1;
            // 连续9年|保持在1.3万亿斤: how long a value has been kept, which is that of what stands before.
            if (FrameCore.IsLasting(sentence, at) && OnlyLeads(sentence, first, token)) return before.Frame.Left;
            if (first < token && IsReached(sentence, first, before, reading)) { reading.ListHead = before; return first; }
            if (IsJoint(sentence, first, token)) { reading.ListHead = before.ListHead ?? before; return token; }
            if (first == token)
            {
                reading.ListHead = Medals.AreCounted(before) && Medals.AreCounted(reading) ? before.ListHead ?? before : null;
                return token;
            }
            if (tokens[token - 1].Kind == TokenKind.ListComma || IsAnd(sentence, token - 1)) { reading.ListHead = before; return token; }
            if (tokens[first].Kind == TokenKind.ListComma || IsAnd(sentence, first)) { reading.ListHead = before; return first + 1; }
            if (OnlyOutcome(sentence, first, token)) { reading.ListHead = before; return token; }
            if (AfterOutcome(sentence, first, token) is { } next) { reading.ListHead = before; return next; }
            if (sentence.Reads(first, "的") && LeadsToValue(sentence, first, token)) return before.Frame.Left;
            if (tokens[first].Is(Cue.ChangeTo) || sentence.Reads(first, "到")
                || sentence.Reads(first, "至")) { reading.ListHead = before; return first; }
            return first;
        }
        return 0;
    }

    static bool OnlyLeads(Sentence sentence, int first, int token)
    {
        for (var at = first; at < token; at++)
            if (!sentence.Tokens[at].Is(FramePass.Stripped) && !sentence.Reads(at, "在")
                && sentence.TextOf(sentence.Tokens[at]) is var word && !FigureWords.Stays.Has(word) && !FigureWords.Stripped.Has(word))
                return false;
        return true;
    }

    /// <summary>2人死亡1人受伤: nothing but the outcome of the number before stands between.</summary>
    static bool OnlyOutcome(Sentence sentence, int first, int token) => token == first + 1 && sentence.Tokens[first].Is(Cue.Outcome);

    /// <summary>1人死亡、10人受伤: where the next member begins, when the one before ends with its outcome.</summary>
    static int? AfterOutcome(Sentence sentence, int first, int token)
    {
        for (var at = token - 1; at > first; at--)
            if (sentence.Tokens[at].Kind == TokenKind.ListComma)
                return sentence.Tokens[at - 1].Is(Cue.Outcome) ? at + 1 : null;
        return null;
    }

    /// <summary>True when only marks and conjunctions stand between two numbers.</summary>
    public static bool IsJoint(Sentence sentence, int first, int end)
    {
        if (first >= end) return false;
        for (var at = first; at < end; at++)
            if (sentence.Tokens[at].Kind is not (TokenKind.ListComma or TokenKind.Mark) && !IsAnd(sentence, at)
                && !(sentence.Tokens[at] is { Kind: TokenKind.Comma } comma && sentence.Text[comma.Start] is '—' or '-'))
                return false;
        return true;
    }

    /// <summary>提升1个百分点至52.4%: what a change has led to is in another unit than the change, the ends of a range are in one.</summary>
    static bool IsReached(Sentence sentence, int first, Reading before, Reading reading) =>
        sentence.TextOf(sentence.Tokens[first]) is "至" or "到" && before.Quantity.Unit.Name != reading.Quantity.Unit.Name;

    static bool IsAnd(Sentence sentence, int token) =>
        sentence.TextOf(sentence.Tokens[token]) is "和" or "及" or "与" or "以及" or "或" or "至" or "到";

    /// <summary>True for 的项目有: a noun that the number before describes, and a verb that leads on to the next.</summary>
    static bool LeadsToValue(Sentence sentence, int first, int end) =>
        end - first >= 2 && (sentence.Tokens[end - 1].Cue & FramePass.Stripped) != 0;
}

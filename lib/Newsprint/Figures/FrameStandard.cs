namespace Newsprint;

/// <summary>What a value is set against: an earlier value, or the thing that it is a multiple of.</summary>
static class FrameStandard
{
    /// <summary>
    /// Where what a value is set against begins: 是2013年的 before 1.8倍, 由开通时的 before 4131人次增至. What stands there names the
    /// standard, not what is measured.
    /// </summary>
    public static int? Before(Sentence sentence, Reading reading, int left, int token)
    {
        var isMultiple = reading.Quantity.Unit.Measure == "multiple" && sentence.Reads(token - 1, "的");
        if (isMultiple && reading.ListHead is { Quantity.Unit.Measure: "multiple" }) return left;
        for (var at = token - 1; at >= left; at--)
        {
            var word = sentence.TextOf(sentence.Tokens[at]);
            if (isMultiple ? word is "是" or "为" or "相当于" : at > left && word is "由" or "从" && ReachesOn(sentence, token)) return at;
        }
        return null;
    }

    /// <summary>True when the clause goes on to the value reached, 由5%提高到8%, or the next one begins with it: 由5%，提高到8%.</summary>
    static bool ReachesOn(Sentence sentence, int token)
    {
        var (at, next) = (token + 1, sentence.Tokens.Count);
        for (; at < next && sentence.Tokens[at].Kind != TokenKind.Semicolon; at++)
            if (sentence.Tokens[at].Is(Cue.ChangeTo | Cue.BackTo) || sentence.Reads(at, "到") || sentence.Reads(at, "至")) return true;
            else if (sentence.Tokens[at].Kind == TokenKind.Comma) next = Math.Min(next, at + 3);
        return false;
    }
}

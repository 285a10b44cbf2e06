namespace Newsprint;

/// <summary>145个国家、地区和国际组织: nouns in a row behind one number, which counts all of them.</summary>
static class NounList
{
    /// <summary>Just past the last noun of a list of which the first one's end is given; that end where there is no list.</summary>
    public static int End(Sentence sentence, int end, int limit)
    {
        var past = end;
        if (!sentence.Tokens[end - 1].IsNominal) return end;
        while (past + 1 < limit && sentence.Tokens[past].Kind == TokenKind.ListComma && sentence.Tokens[past + 1].IsNominal)
        {
            var next = Phrase.NounEnd(sentence, past + 1, NounParts.Stop(sentence, past + 1, limit));
            if (next == past + 1) break;
            past = next;
        }
        if (past > end) past = WithSum(sentence, past, limit);
        return past < limit && LeadsToNumber(sentence, past, limit) ? end : past;
    }

    /// <summary>医疗、失业|等保险: with the noun that sums the list up.</summary>
    static int WithSum(Sentence sentence, int past, int limit) =>
        past + 1 < limit && sentence.Reads(past, "等") && sentence.Tokens[past + 1].IsNominal
            ? Phrase.NounEnd(sentence, past + 1, NounParts.Stop(sentence, past + 1, limit))
            : past;

    /// <summary>、展位7万个, 、种草达3万亩: the next member has a number of its own.</summary>
    static bool LeadsToNumber(Sentence sentence, int at, int limit)
    {
        while (at < limit && sentence.Tokens[at].Is(FramePass.Stripped)) at++;
        return at < limit && sentence.Tokens[at].Kind == TokenKind.Number;
    }
}

namespace Newsprint;

/// <summary>
/// What stands in front of a noun and only illustrates it: 帐篷、棉被等救灾物资. The noun says what is measured, the examples do not. Nor do places
/// (北京、天津等地气温), and what is counted among the rest (包括司机在内的6人).
/// </summary>
static class ListedExamples
{
    /// <summary>
    /// The tokens of the last examples within [low..core), the words that close them included; empty where there are none.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="low">The first of the tokens.</param>
    /// <param name="core">Just past the last.</param>
    /// <param name="counts">
    /// True where the number counts what these are examples of; else a list that ends here (果农、菜农等占比) is all that is named.
    /// </param>
    public static (int Start, int End) In(Sentence sentence, int low, int core, bool counts)
    {
        if (counts && sentence.Reads(core - 1, "等") && First(sentence, low, core - 1) is var first && HasComma(sentence, first, core - 1))
            return (first - 2 > low && sentence.Reads(first - 1, "的") && sentence.Reads(first - 2, "在内")
                ? Includes(sentence, low, first - 2)
                : first, core);
        for (var at = core - 2; at > low; at--)
        {
            if (sentence.Reads(at, "在内")) return (Includes(sentence, low, at), at + 2);
            if (sentence.Reads(at, "等")) return IsPlace(sentence, at + 1) ? Places(sentence, low, at, core) : Listed(sentence, low, at);
        }
        return default;
    }

    static (int, int) Listed(Sentence sentence, int low, int at)
    {
        if (!sentence.Tokens[at + 1].IsNominal || IsVague(sentence, at + 1)) return default;
        var start = First(sentence, low, at);
        return HasComma(sentence, start, at) ? (start, at + 1) : default;
    }

    static bool HasComma(Sentence sentence, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
            if (sentence.Tokens[at].Kind == TokenKind.ListComma) return true;
        return false;
    }

    static (int, int) Places(Sentence sentence, int low, int at, int core)
    {
        var start = First(sentence, low, at);
        if (start > low && sentence.Tokens[start - 1].Class == 'p') start--;
        return (start, sentence.Reads(at + 2, "的") && at + 3 < core ? at + 3 : at + 2);
    }

    static bool IsPlace(Sentence sentence, int at) => sentence.TextOf(sentence.Tokens[at]) is "地" or "地区" or "多地" or "国" or "国家";

    /// <summary>Where the members before 等 begin.</summary>
    static int First(Sentence sentence, int low, int at)
    {
        while (at > low && IsMember(sentence, at - 1)) at--;
        return at;
    }

    static bool IsMember(Sentence sentence, int at) =>
        sentence.Tokens[at].IsNominal || sentence.Tokens[at].Kind is TokenKind.ListComma or TokenKind.Mark
            || sentence.Tokens[at].Class is 'a' or 'b' or 'f' || sentence.TextOf(sentence.Tokens[at]) is "和" or "及";

    static int Includes(Sentence sentence, int low, int at)
    {
        while (at > low && sentence.TextOf(sentence.Tokens[at]) is not ("包括" or "包含" or "含")) at--;
        return at;
    }

    /// <summary>行业, 领域, 岗位: what means nothing without the examples; nor does an attribute of them (果农、菜农等占比).</summary>
    static bool IsVague(Sentence sentence, int noun) =>
        sentence.TextOf(sentence.Tokens[noun]) is var word
            && (NameWords.Vague.Has(word) || WordKinds.IsAttribute(sentence.Tokens[noun], word));
}

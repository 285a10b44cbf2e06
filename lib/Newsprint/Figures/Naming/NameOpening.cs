namespace Newsprint;

/// <summary>Where the part of a name before a number can begin.</summary>
static class NameOpening
{
    /// <summary>A word that a name can begin with.</summary>
    public static bool Can(Sentence sentence, int at, int core)
    {
        var token = sentence.Tokens[at];
        if (token.Kind is not (TokenKind.Word or TokenKind.Name or TokenKind.Place)) return false;
        if (token.Kind == TokenKind.Place) return at == core - 1 || sentence.TextOf(token) is not ['全', _]; // 全市 is the figure's area
        if (token.Kind != TokenKind.Word) return true;
        if (NameWords.NotFirst.Has(sentence.TextOf(token)) || IsNegated(sentence, at)
            || at < core - 1 && (WordKinds.IsClassifier(sentence, at) || IsOne(sentence, at)))
            return false;
        if (at < core - 1 && IsNegated(sentence, at + 1)) return true;
        if (token.Class == 'p' && WordKinds.First(sentence, at) is NameWord.Preposition && sentence.TextOf(token) is not ("被" or "因"))
            return false;
        return token.Class is not ('c' or 'u' or 'y' or 'r' or 'q')
            && (at == core - 1 || !(token.Class == 'd' || token.Is(Cue.Lead | Cue.Manner)) || IsMean(sentence, at));
    }

    /// <summary>一个|项目, 一条|航线: says no more than that it is one.</summary>
    static bool IsOne(Sentence sentence, int at) =>
        sentence.Reads(at, "一") && sentence.Tokens[at + 1] is { Class: not 'm' } and var next && next.End - next.Start == 1
            && sentence.TextOf(next) is not ("天" or "年" or "次" or "周" or "月" or "日" or "季" or "夜" or "半");

    /// <summary>平均|票价, 直接|受益人口: an average, or a manner, that belongs to the noun behind it; not 平均|每天.</summary>
    static bool IsMean(Sentence sentence, int at) =>
        sentence.Tokens[at + 1].IsNominal
            && (sentence.Tokens[at] is { Class: 'a' } token && token.Is(Cue.Average)
                || sentence.TextOf(sentence.Tokens[at]) is "直接" or "间接");

    /// <summary>未|贴现的汇票: what a name cannot leave out the word before of.</summary>
    static bool IsNegated(Sentence sentence, int at) =>
        at > 0 && sentence.Tokens[at].IsVerb && sentence.TextOf(sentence.Tokens[at - 1]) is "未" or "不" or "无" or "非";

    /// <summary>True where the word before belongs to the same noun.</summary>
    public static bool IsInsideNoun(Sentence sentence, int start, int low)
    {
        if (!sentence.Tokens[start].IsNominal || sentence.Tokens[start].Kind == TokenKind.Name) return false;
        var before = start - 1;
        while (before >= low && sentence.Tokens[before].Kind is TokenKind.Mark or TokenKind.Aside) before--;
        if (before < low) return false;
        var token = sentence.Tokens[before];
        return token.IsNominal && token.Kind is not (TokenKind.Place or TokenKind.Name) && !token.Is(Cue.Agent)
            && !WordKinds.IsWhere(sentence, before) && !WordKinds.IsClassifier(sentence, before)
            || token.Kind == TokenKind.Word && token.Class is 'a' or 'b' or 'm' && !token.Is(Cue.Up | Cue.Down);
    }
}

namespace Newsprint;

/// <summary>Numbers that are the two ends of a range.</summary>
static class Ranges
{
    /// <summary>3—5家, 两到三天: what joins the ends of a range; what stands behind the second stands behind the first.</summary>
    public static bool Joins(Sentence sentence, int token) =>
        token > 0 && token + 1 < sentence.Tokens.Count && sentence.Tokens[token - 1].Kind == TokenKind.Number
            && sentence.Tokens[token + 1].Kind == TokenKind.Number
        && sentence.TextOf(sentence.Tokens[token]) is "—" or "-" or "～" or "~" or "至" or "到" or "–";
}

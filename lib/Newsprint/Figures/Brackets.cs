namespace Newsprint;

/// <summary>Brackets that hold a number, and so are cut into marks and words.</summary>
static class Brackets
{
    /// <summary>A bracket that is not one of a pair within words.</summary>
    public static bool Open(Sentence sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Text[sentence.Tokens[at].Start] is '（' or '(';

    /// <summary>较2024年（2.96亿人次）增加: nothing but the number stands in them.</summary>
    public static bool AreAround(Sentence sentence, int number) =>
        number > 0 && number + 1 < sentence.Tokens.Count && Open(sentence, number - 1)
            && sentence.TextOf(sentence.Tokens[number + 1]) is "）" or ")";
}

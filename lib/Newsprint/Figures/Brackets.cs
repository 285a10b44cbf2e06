namespace Newsprint;

/// <summary>Brackets that hold a number, and so are cut into marks and words.</summary>
static class Brackets
{
    /// <summary>A bracket that is not one of a pair within words.</summary>
    public static bool Open(Sentence sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Text[sentence.Tokens[at].Start] is '（' or '(';

    /// <summary>投资5亿元（占总投资的30%），增长8%: what stands in brackets is over where the later word stands.</summary>
    public static bool CloseBehind(Sentence sentence, int number, int later)
    {
        for (var (at, depth) = (number + 1, 0); at < later; at++)
            if (Open(sentence, at)) depth++;
            else if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Text[sentence.Tokens[at].Start] is '）' or ')' && depth-- == 0)
                return true;
        return false;
    }

    /// <summary>较2024年（2.96亿人次）增加: nothing but the number stands in them.</summary>
    public static bool AreAround(Sentence sentence, int number) =>
        number > 0 && number + 1 < sentence.Tokens.Count && Open(sentence, number - 1)
            && sentence.TextOf(sentence.Tokens[number + 1]) is "）" or ")";
}

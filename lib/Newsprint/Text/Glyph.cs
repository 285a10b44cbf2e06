namespace Newsprint;

/// <summary>What a character is to a reader of lines. Full-width and half-width forms count alike.</summary>
static class Glyph
{
    /// <summary>What a sentence of a paragraph stops with; a line end stops it too.</summary>
    public const string SentenceEnds = "。！？!?\n";

    /// <summary>True for what stands between the members of a row.</summary>
    public static bool JoinsRow(ReadOnlySpan<char> between) => between is "、" or "和" or "及" or "与" or "以及";

    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '…' or '｡';

    public static bool Closes(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '】' or '》' or '〉' or '〕' or '"' or ']' or '］';

    public static bool Opens(char c) => c is '“' or '‘' or '「' or '『' or '（' or '(' or '【' or '《' or '〈' or '〔' or '[' or '［';

    public static bool IsComma(char c) => c is '，' or ',' or '、' or '；' or ';' or '：' or ':';

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' or '々';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00c0' and <= '\u024f';

    /// <summary>The value of a decimal digit, half or full width; -1 for any other character.</summary>
    public static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>0–9 of a Chinese digit; -1 for anything else.</summary>
    public static int ChineseDigit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>True when a text stops where a sentence may stop, closing quotes and brackets after it allowed.</summary>
    public static bool IsComplete(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (Closes(text[end - 1]) || char.IsWhiteSpace(text[end - 1]))) end--;
        if (end == 0) return false;
        return EndsSentence(text[end - 1]) || text[end - 1] == '.' && end > 1 && (IsLatin(text[end - 2]) || IsHan(text[end - 2]));
    }

    /// <summary>The character at a place; none at the end.</summary>
    public static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}

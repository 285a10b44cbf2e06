namespace Newsprint;

/// <summary>How two edges of text read together: the evidence that the right one goes on in the left one's sentence.</summary>
sealed class Edges(Grams grams)
{
    public const int Features = 14;

    internal static readonly double[] Weight = [0.62, -0.62, 1.85, 1.12, 1.84, 2.2, -1.6, -1.5, 0.28, -1.74, 0.5, 2, -2, -0.1];

    static readonly string[] Openers =
    [
        "据", "此外", "同时", "目前", "今年", "近年来", "与此同时", "当前", "眼下", "下一步", "接下来", "近日", "日前", "记者", "另外", "其中", "不仅", "作为",
        "为了", "随着", "截至", "数据显示", "在", "“", "‘", "《", "【", "本报讯", "新华社", "如今", "今天", "昨天", "昨日", "值得一提", "首先", "其次", "最后", "去年", "当天",
    ];

    /// <summary>Log-odds units that the right text continues the left one inside a sentence; 0 is undecided.</summary>
    public double Join(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<double> features = stackalloc double[Features];
        Measure(left, right, features);
        var score = 0.0;
        for (var i = 0; i < Features; i++) score += Weight[i] * features[i];
        return score;
    }

    public void Measure(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<double> into)
    {
        into.Clear();
        if (left.IsEmpty || right.IsEmpty) return;
        var (l, r) = (left[^1], right[0]);
        var gain = WordGain(left, right);
        into[0] = Math.Min(gain, 8);
        into[1] = gain < 0.5 ? 1 : 0;
        into[2] = CannotBegin(r) ? 1 : 0;
        into[3] = LeansLeft(r) ? 1 : 0;
        into[4] = Glyph.IsDigit(l) && (Glyph.IsDigit(r) || r is '%' or '％' or '月' or '日' or '年' or '时' or '亿' or '万' or '.' or '个' or '多' or '余') ? 1 : 0;
        var (open, close) = (OpensMore(left), ClosesFirst(right));
        into[5] = open && close ? 1 : 0;
        into[6] = open && !close ? 1 : 0;
        into[7] = !open && close ? 1 : 0;
        into[8] = Math.Min(grams.Attraction(l, r), 5);
        into[9] = BeginsSentence(right) ? 1 : 0;
        into[10] = Glyph.IsComma(l) ? 1 : 0;
        into[11] = Glyph.IsLatin(l) && Glyph.IsLatin(r) ? 1 : 0;
        into[12] = Glyph.IsComplete(left) ? 1 : 0;
        into[13] = 1;
    }

    public static bool CannotBegin(char c) => Glyph.Closes(c) && c != '"' || Glyph.EndsSentence(c) && c != '…' || Glyph.IsComma(c) || c is '%' or '％' or '·';

    /// <summary>Particles and suffixes that lean on what stands before them.</summary>
    public static bool LeansLeft(char c) => c is '的' or '了' or '着' or '们' or '之' or '与' or '和' or '及' or '或' or '等' or '地' or '得' or '性' or '化';

    static bool BeginsSentence(ReadOnlySpan<char> right)
    {
        foreach (var opener in Openers)
            if (right.StartsWith(opener)) return true;
        return false;
    }

    /// <summary>How much cheaper the words are when one may run across the edge.</summary>
    static double WordGain(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (l < Lexicon.LongestWord - 1 && l < left.Length && Glyph.IsHan(left[^(l + 1)])) l++;
        while (r < Lexicon.LongestWord - 1 && r < right.Length && Glyph.IsHan(right[r])) r++;
        if (l == 0 || r == 0) return 0;
        Span<char> whole = stackalloc char[l + r];
        left[^l..].CopyTo(whole);
        right[..r].CopyTo(whole[l..]);
        return Lexicon.Default.Cut(whole[..l]) + Lexicon.Default.Cut(whole[l..]) - Lexicon.Default.Cut(whole);
    }

    /// <summary>True when a quote or bracket is still open at the end.</summary>
    public static bool OpensMore(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i > text.Length - 400; i--)
        {
            if (Glyph.Closes(text[i]) && text[i] != '"') depth++;
            else if (Glyph.Opens(text[i]) && --depth < 0) return true;
        }
        return false;
    }

    /// <summary>True when a quote or bracket is closed that was not opened.</summary>
    public static bool ClosesFirst(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && i < 400; i++)
        {
            if (Glyph.Opens(text[i])) depth++;
            else if (Glyph.Closes(text[i]) && text[i] != '"' && --depth < 0) return true;
        }
        return false;
    }
}

namespace Newsprint;

/// <summary>How two edges of text read together: the evidence that the right one goes on in the left one's sentence.</summary>
sealed class Edges(Grams grams, Openings openings)
{
    /// <summary>Log-odds units that the right text continues the left one inside a sentence; 0 is undecided.</summary>
    public double Join(Fragment left, Fragment right)
    {
        Span<double> features = stackalloc double[EdgeFeature.Count];
        Measure(left, right, features);
        return Join(features);
    }

    /// <summary>The same, of evidence that was measured.</summary>
    public static double Join(ReadOnlySpan<double> features) => FeatureWeights.Sum(features, EdgeFeature.Weights);

    public void Measure(Fragment before, Fragment after, Span<double> into)
    {
        into.Clear();
        var left = before.Plain;
        var right = after.Plain;
        if (left.IsEmpty || right.IsEmpty) return;
        if (left[^1] is '：' or ':' && IsItem(right) || IsMark(right[0]))
        {
            into[EdgeFeature.EndsComplete] = 4;
            return;
        }
        var (l, r) = (left[^1], right[0]);
        var gain = EdgeWords.Gain(left, right);
        into[EdgeFeature.WordAcross] = Math.Min(gain, 8);
        into[EdgeFeature.NoWordAcross] = gain < 0.5 ? 1 : 0;
        into[EdgeFeature.CannotBegin] = CannotBegin(r) ? 1 : 0;
        into[EdgeFeature.LeansLeft] = LeansLeft(r) ? 1 : 0;
        into[EdgeFeature.Number] = IsInNumber(left, right) ? 3 : Glyph.IsDigit(l) && GoesOn(r) ? 1 : 0;
        var (open, close) = (before.OpensMore, after.ClosesFirst);
        into[EdgeFeature.Closed] = open && close ? 1 : 0;
        into[EdgeFeature.OnlyOpened] = open && !close ? 1 : 0;
        into[EdgeFeature.OnlyClosed] = !open && close ? 1 : 0;
        into[EdgeFeature.Attraction] = Math.Min(grams.Attraction(l, r), 5);
        into[EdgeFeature.BeginsSentence] = after.BeginsSentence ? 1 : 0;
        into[EdgeFeature.EndsWithComma] = Glyph.IsComma(l) ? 1 : 0;
        into[EdgeFeature.Latin] = !Glyph.IsLatin(r) ? 0 : Glyph.IsLatin(l) ? 1 : Hyphen.Ends(left) ? 3 : 0;
        into[EdgeFeature.EndsComplete] = before.EndsComplete ? 1 : 0;
        into[EdgeFeature.Always] = 1;
        if (gain < 0.5) Torn(left, right, into);
        into[EdgeFeature.SharedOpening] = openings.Shared(right) ? 1 : 0;
    }

    static bool GoesOn(char c) =>
        Glyph.IsDigit(c) || c is '%' or '％' or '月' or '日' or '年' or '时' or '亿' or '万' or '.' or '个' or '多' or '余';

    /// <summary>True for an edge at a decimal point, or at a comma with three digits behind it.</summary>
    internal static bool IsInNumber(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 2 || !Glyph.IsDigit(left[^2]) || right.IsEmpty || !Glyph.IsDigit(right[0])) return false;
        return left[^1] is '.' or '．'
            || left[^1] == ',' && right.Length > 3 && Glyph.IsDigit(right[1]) && Glyph.IsDigit(right[2]) && !Glyph.IsDigit(right[3]);
    }

    /// <summary>● ▲ ◆ before an item of news in brief: nothing above goes on in it.</summary>
    internal static bool IsMark(char c) => c is '●' or '▲' or '◆' or '■' or '★' or '◎' or '◇' or '△' or '▶' or '☆';

    /// <summary>一是, 第一, 1.: the first item of a list, which the colon above announces in full.</summary>
    static bool IsItem(ReadOnlySpan<char> text) =>
        text.StartsWith("一是") || text.StartsWith("第一") || text.StartsWith("一、") || text.StartsWith("首先")
            || text.Length > 1 && text[0] is '1' or '１' or '①' && !Glyph.IsDigit(text[1]);

    /// <summary>Signs that an edge was torn out of a word, where no word runs across: a rare single character at it.</summary>
    static void Torn(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<double> into)
    {
        var (l, r) = (EdgeWords.Last(left), EdgeWords.First(right));
        into[EdgeFeature.RareLast] = l.Length == 1 ? Math.Max(0, l.Cost - 6) : 0;
        into[EdgeFeature.RareFirst] = r.Length == 1 ? Math.Max(0, r.Cost - 6) : 0;
        into[EdgeFeature.WordLast] = l.Length > 1 ? 1 : 0;
        into[EdgeFeature.WordFirst] = r.Length > 1 ? 1 : 0;
        into[EdgeFeature.CommonLast] = l.Length == 1 && l.Cost < 6 ? 1 : 0;
    }

    public static bool CannotBegin(char c) =>
        Glyph.Closes(c) && c != '"' || Glyph.EndsSentence(c) && c != '…' || Glyph.IsComma(c) || c is '%' or '％' or '·';

    /// <summary>Particles and suffixes that lean on what stands before them.</summary>
    public static bool LeansLeft(char c) =>
        c is '的' or '了' or '着' or '们' or '之' or '与' or '和' or '及' or '或' or '等' or '地' or '得' or '性' or '化';

    public static bool BeginsSentence(ReadOnlySpan<char> right) =>
        PressWords.SentenceOpeners.Start(right) is not null || BeginsSince(right);

    /// <summary>自3月20日起，: from when on.</summary>
    static bool BeginsSince(ReadOnlySpan<char> right)
    {
        const int longest = 16;
        return right is ['自' or '从', ..] && right[..Math.Min(longest, right.Length)].IndexOf("起，") > 1;
    }
}

namespace Newsprint;

/// <summary>An indicator of resumption, divided into who is back and what is measured of them.</summary>
/// <param name="Subject">规模以上工业企业; empty when the indicator names none.</param>
/// <param name="Measure">复工率, 恢复营业, 全面正常运营.</param>
readonly record struct ResumptionName(string Subject, string Measure)
{
    /// <summary>The words that such a name ends in, and whether they say that somebody is back.</summary>
    static readonly (WordGroup Words, bool Says)[] Links =
    [
        (ResumptionWords.Acts, true), (ResumptionWords.Back, true), (ResumptionWords.Verbs, false), (ResumptionWords.Manners, false),
        (ResumptionWords.Rates, false), (ResumptionWords.Tails, false),
    ];

    /// <summary>
    /// Who is back, by a figure: what stands behind its number where that says both (30家商户恢复营业), else its indicator.
    /// Null when neither speaks of resumption.
    /// </summary>
    public static ResumptionName? Of(Figure figure) =>
        Divide(Behind(figure)) is { Subject.Length: > 0 } behind ? behind : Divide(figure.Indicator);

    /// <summary>Divides a name; null when it does not end in words of resumption.</summary>
    public static ResumptionName? Divide(string name)
    {
        // From each place on: whether words of the table make up the rest, and whether an act, or 恢复 and the like, is among them.
        var (whole, said, first) = (new bool[name.Length + 1], new bool[name.Length + 1], -1);
        whole[^1] = true;
        for (var start = name.Length - 1; start >= 0; start--)
        {
            foreach (var (words, says) in Links)
                foreach (var word in words.All)
                {
                    if (!name.AsSpan(start).StartsWith(word, StringComparison.Ordinal) || !whole[start + word.Length]) continue;
                    whole[start] = true;
                    said[start] |= said[start + word.Length] || says;
                }
            if (said[start]) first = start;
        }
        return first < 0 ? null : new(name[..first].TrimEnd('的'), name[first..]);
    }

    static string Behind(Figure figure)
    {
        var behind = FigureText.Behind(figure);
        var end = behind.IndexOfAny("，,。；;、！？!?：:“”（）()");
        return (end < 0 ? behind : behind[..end]).TrimStart('的').Trim().ToString();
    }
}

namespace Newsprint;

/// <summary>An indicator of resumption, divided into who is back and what is measured of them.</summary>
/// <param name="Subject">规模以上工业企业; empty when the indicator names none.</param>
/// <param name="Measure">复工率, 恢复营业, 全面正常运营.</param>
readonly record struct ResumptionName(string Subject, string Measure)
{
    static readonly string[] Links = ["act", "back", "verb", "manner", "rate", "tail"];

    /// <summary>
    /// Who is back, by a figure: what stands behind its number where that says both (30家商户恢复营业), else its indicator.
    /// Null when neither speaks of resumption.
    /// </summary>
    public static ResumptionName? Of(Figure figure) =>
        Divide(Behind(figure)) is { Subject.Length: > 0 } behind ? behind : Divide(figure.Indicator);

    /// <summary>Divides a name; null when it does not end in words of resumption.</summary>
    public static ResumptionName? Divide(string name)
    {
        for (var start = 0; start < name.Length; start++)
            if (Reaches(name.AsSpan(start), said: false)) return new(name[..start].TrimEnd('的'), name[start..]);
        return null;
    }

    static string Behind(Figure figure)
    {
        var behind = FigureText.Behind(figure);
        var end = behind.IndexOfAny("，,。；;、！？!?：:“”（）()");
        return (end < 0 ? behind : behind[..end]).TrimStart('的').Trim().ToString();
    }

    // Words of the table from here to the end, among them an act, or 恢复 and the like.
    static bool Reaches(ReadOnlySpan<char> rest, bool said)
    {
        if (rest.Length == 0) return said;
        foreach (var link in Links)
            foreach (var word in ResumptionReader.Words.Of(link))
                if (rest.StartsWith(word, StringComparison.Ordinal) && Reaches(rest[word.Length..], said || link is "act" or "back")) return true;
        return false;
    }
}

namespace Newsprint;

/// <summary>An indicator of resumption, divided into who is back and what is measured of them.</summary>
/// <param name="Subject">规模以上工业企业; empty when the indicator names none.</param>
/// <param name="Measure">复工率, 恢复营业, 全面正常运营.</param>
readonly record struct ResumptionName(string Subject, string Measure)
{
    static readonly string[] Links = ["act", "back", "verb", "manner", "rate", "tail"];

    /// <summary>Divides an indicator; null when it does not end in words of resumption.</summary>
    public static ResumptionName? Of(string indicator)
    {
        for (var start = 0; start < indicator.Length; start++)
            if (Says(indicator.AsSpan(start))) return new(indicator[..start].TrimEnd('的'), indicator[start..]);
        return null;
    }

    // Words of the table from here to the end, among them an act, or 恢复 and the like.
    static bool Says(ReadOnlySpan<char> tail) => Reaches(tail, said: false);

    static bool Reaches(ReadOnlySpan<char> rest, bool said)
    {
        if (rest.Length == 0) return said;
        foreach (var link in Links)
            foreach (var word in ResumptionReader.Words.Of(link))
                if (rest.StartsWith(word, StringComparison.Ordinal) && Reaches(rest[word.Length..], said || link is "act" or "back")) return true;
        return false;
    }
}

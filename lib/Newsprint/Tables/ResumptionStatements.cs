namespace Newsprint;

/// <summary>
/// Finds clauses that report resumption without any number: a word of resumption with a word of fact beside it
/// (已, 刚, 了, 以来), or a named rate whose value is not given. Demands, plans and circumstances are left out, and so is what
/// a text says in figures of speech.
/// </summary>
static class ResumptionStatements
{
    public static IEnumerable<ResumptionStatement> Of(PageFigures page) => Passage.Of(page).SelectMany(Of);

    static IEnumerable<ResumptionStatement> Of(Passage passage)
    {
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            if (passage.Blocks[block].Kind == BlockKind.Headline) continue;
            var text = passage.Blocks[block].Text;
            foreach (var clause in passage.ClausesOf(block))
                if (Reports(text.AsSpan(clause.Start, clause.Length)) && !passage.HasFigure(block, clause))
                    yield return Statement(passage, block, clause);
        }
    }

    static bool Reports(ReadOnlySpan<char> clause) =>
        NamesRates(clause) || (!ResumptionWords.Demands.In(clause) && ResumptionWords.Facts.In(clause) && Says(clause));

    static bool Says(ReadOnlySpan<char> clause) =>
        ResumptionWords.Acts.In(clause)
            || (clause.Contains("恢复", StringComparison.Ordinal)
                && (ResumptionWords.Verbs.In(clause) || clause.Contains("正常", StringComparison.Ordinal)));

    // 返岗率, 开工复产率: a word of resumption straight before 率.
    static bool NamesRates(ReadOnlySpan<char> clause)
    {
        for (var at = clause.IndexOf('率'); at >= 0; at = Next(clause, at))
            foreach (var act in ResumptionWords.Acts.All)
                if (clause[..at].EndsWith(act, StringComparison.Ordinal)) return true;
        return false;
    }

    static int Next(ReadOnlySpan<char> clause, int at) => clause[(at + 1)..].IndexOf('率') is >= 0 and var next ? at + 1 + next : -1;

    static ResumptionStatement Statement(Passage passage, int block, TextSpan clause)
    {
        var span = passage.ToSource(block, clause);
        return new ResumptionStatement(
            passage.Source, passage.Article?.Number, passage.LineOf(block, clause.Start), passage.AreaAt(block, clause.Start),
            passage.DaysOf(block, clause).Start, passage.Blocks[block].Text[clause.Start..clause.End].Trim('”', '“', ' '), span);
    }
}

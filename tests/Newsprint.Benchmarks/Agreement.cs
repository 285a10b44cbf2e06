using System.Text;

namespace Newsprint.Benchmarks;

/// <summary>Checks that what is compared does the same work, before any of it is timed.</summary>
static class Agreement
{
    /// <exception cref="InvalidOperationException">Two ways to the same figures differ; says in which file.</exception>
    public static void Check(string[] files)
    {
        var inTurn = files.Select(file => Figures.Of(Page.Read(file))).ToArray();
        var inParallel = new IReadOnlyList<Figure>[files.Length];
        Parallel.For(0, files.Length, i => inParallel[i] = Figures.Of(Page.Read(files[i]), Units.Standard));
        for (var i = 0; i < files.Length; i++)
        {
            if (!inTurn[i].SequenceEqual(inParallel[i]))
                throw new InvalidOperationException($"{files[i]}: two readings of the figures differ");
            CheckPlaces(files[i], inTurn[i]);
        }
        CheckFloor(files);
    }

    /// <summary>Every figure says the characters it was printed at, in the text as the floor decodes it.</summary>
    static void CheckPlaces(string file, IReadOnlyList<Figure> figures)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
        foreach (var figure in figures)
            if (text[figure.Span.Start..figure.Span.End] != figure.Text)
                throw new InvalidOperationException($"{file}: {figure.Text} does not stand at {figure.Span}");
    }

    /// <summary>The floor's search finds what a plain loop finds.</summary>
    static void CheckFloor(string[] files)
    {
        const string numerals = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半几数";
        var plain = files.Sum(file => File.ReadAllText(file).Count(c => numerals.Contains(c)));
        if (Work.Floor(files) != plain) throw new InvalidOperationException("the floor's search and a plain loop differ");
    }
}

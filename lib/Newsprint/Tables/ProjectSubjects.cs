namespace Newsprint;

/// <summary>Which project a place in a passage speaks of.</summary>
sealed class ProjectSubjects
{
    readonly Passage _passage;
    readonly List<ProjectName> _names = [];

    public ProjectSubjects(Passage passage)
    {
        _passage = passage;
        foreach (var name in new ProjectNames(passage).Find()) _names.Add(name.Name.Length > 0 ? name : name with { Name = Back(name) });
    }

    /// <summary>
    /// The name that governs a clause: in it, what is launched or counted, or the first one before the number; else the last one before
    /// in its paragraph; else, where the paragraph points back, that of the paragraph before. Null when nothing does.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="clause">The clause in its text.</param>
    /// <param name="words">The number, or the words of a milestone.</param>
    /// <param name="counts">True for a number, which counts what stands straight behind it.</param>
    public ProjectName? At(int block, TextSpan clause, TextSpan words, bool counts)
    {
        var inClause = _names.Where(name => name.Block == block && clause.Contains(name.Span)).ToList();
        if (!counts && inClause.Exists(name => name.Span.Start >= words.End && IsQuoted(name)))
            return inClause.First(name => name.Span.Start >= words.End && IsQuoted(name));
        if (inClause.Exists(name => name.Span.Start < words.Start)) return inClause.First(name => name.Span.Start < words.Start);
        if (inClause.Exists(name => name.Span.Start >= words.End && (!counts || name.Span.Start <= words.End + 2)))
            return inClause.First(name => name.Span.Start >= words.End);
        return LastBefore(block, words.Start) ?? Carried(block);
    }

    // A description (工作机制) is spoken of in its sentence only.
    ProjectName? LastBefore(int block, int offset)
    {
        var sentence = SentenceSplitter.StartOf(_passage.Blocks[block].Text, offset);
        var before = _names
            .Where(name => name.Block == block && name.Span.Start < offset && (IsProper(name) || name.Span.Start >= sentence))
            .ToList();
        if (before.Count == 0) return null;
        var proper = before.FindLast(IsProper);
        return proper.Name is { Length: > 0 } ? proper : before[^1];
    }

    // What is named again, or pointed back to, stays the subject; so does the last programme through direct speech, the last firm where its
    // people speak.
    ProjectName? Carried(int block)
    {
        var before = _names.FindAll(name => name.Block == block - 1 && IsProper(name));
        var again = before.FindLast(name => _names.Exists(other => other.Block == block && other.Name == name.Name));
        if (again.Name is { Length: > 0 }) return again;
        return before.Count > 0 && Continues(_passage.Blocks[block].Text, before[^1]) ? before[^1] : null;
    }

    static bool Continues(string text, ProjectName name) =>
        name.IsScheme ? text.StartsWith('“') : ProjectWords.Persons.In(text);

    // Quoted, or a place of work: a name rather than a description.
    static bool IsProper(ProjectName name) => IsQuoted(name) || !name.IsScheme;

    static bool IsQuoted(ProjectName name) => name.Name.AsSpan().IndexOfAny("“《") >= 0;

    string Back(ProjectName name)
    {
        var named = _names.FindLast(other => other.IsScheme == name.IsScheme);
        if (named.Name is { Length: > 0 }) return named.Name;
        var text = _passage.Blocks[name.Block].Text;
        return text[(name.Span.Start - 1)..name.Span.End];
    }
}

namespace Newsprint;

/// <summary>Groups the numbers and milestones of one passage by the project they are of.</summary>
sealed class ProjectGroups(PageFigures page, Passage passage, OtherTables elsewhere)
{
    readonly ProjectSubjects _subjects = new(passage);
    readonly Dictionary<string, Group> _groups = [];

    sealed record Group(string Name, bool IsNamed, List<ProjectMeasure> Measures, List<Milestone> Milestones)
    {
        public int Line { get; set; } = int.MaxValue;
        public Area? Area { get; set; }
    }

    public IEnumerable<ProjectRow> Rows()
    {
        for (var block = 0; block < passage.Blocks.Count; block++)
            foreach (var clause in passage.ClausesOf(block)) AddMilestone(block, clause);
        foreach (var fact in Fact.Read([.. Figures()], _ => true)) AddMeasure(fact);
        return _groups.Values.Where(IsProject).Select(Row);
    }

    // Without a name, what the headline counts, or what something is said of.
    bool IsProject(Group group) =>
        group.IsNamed
            ? group.Measures.Count + group.Milestones.Count > 0
            : !IsOnlyDone(group.Name) && (group.Measures.Exists(InHead) || group.Measures.Count > 0 && group.Milestones.Exists(IsOwn));

    // 完成投资: that money was spent, on nothing that is named.
    static bool IsOnlyDone(string name) =>
        ProjectWords.Done.StartLength(name) is > 0 and var done
            && ProjectWords.Yardsticks.StartLength(name.AsSpan(done)) == name.Length - done;

    // 已复工: who is back at work is the table of resumption's.
    static bool IsOwn(Milestone milestone) => ResumptionName.Divide(milestone.Words) is null;

    bool InHead(ProjectMeasure measure) =>
        passage.Article is { } article && measure.Value.Figures.Any(figure => article.IsInHead(figure.Span));

    IEnumerable<Figure> Figures()
    {
        for (var block = 0; block < passage.Blocks.Count; block++)
            foreach (var figure in passage.FiguresOf(block))
                if (figure.Role is Role.Level or Role.Share && figure.OfStart is null) yield return figure;
    }

    void AddMilestone(int block, TextSpan clause)
    {
        if (MilestoneReader.Read(passage, block, clause) is not { } found) return;
        var (milestone, words) = found;
        var group = _subjects.At(block, clause, words, counts: false) is { } name ? Named(name.Name) : Unnamed(block, words.Start, "");
        group.Milestones.Add(milestone);
        Touch(group, milestone.Line, () => passage.AreaAt(block, words.Start));
    }

    void AddMeasure(Fact fact)
    {
        var places = fact.Statements.Select(Place).ToList();
        var (name, block, span) = places.Find(place => place.Name is not null) is { Name: not null } named ? named : places[0];
        if (fact.Statements.Any(figure =>
            elsewhere.Claim(figure, isNamed: name is not null, inSentence: name is { } near && InSentence(near, block, span))))
            return;
        var group = name is { } known ? Named(known.Name) : Unnamed(block, span.Start, fact.Main.Indicator);
        group.Measures.Add(new ProjectMeasure(fact.Main.Indicator, fact.Value!, fact.Main.Period, fact.Main.Status));
        Touch(group, fact.Main.Line, () => fact.Main.Area);
    }

    (ProjectName? Name, int Block, TextSpan Span) Place(Figure figure)
    {
        for (var block = 0; block < passage.Blocks.Count; block++)
            if (passage.FromSource(block, figure.Span) is { } span)
            {
                var clause = passage.ClausesOf(block).First(clause => clause.End >= span.End);
                return (_subjects.At(block, clause, span, counts: true), block, span);
            }
        return (null, 0, default);
    }

    bool InSentence(ProjectName name, int block, TextSpan span) =>
        name.Block == block && name.Span.Start < span.Start &&
        passage.Blocks[block].Text.AsSpan(name.Span.Start, span.Start - name.Span.Start).IndexOfAny(Glyph.SentenceEnds) < 0;

    Group Named(string name) => _groups.TryGetValue(name, out var group) ? group : _groups[name] = new(name, true, [], []);

    // Without a name, what stands between semicolons belongs together, and is called by what is counted first.
    Group Unnamed(int block, int offset, string indicator)
    {
        var text = passage.Blocks[block].Text;
        var start = text.AsSpan(0, offset).LastIndexOfAny("。！？!?；;\n") + 1;
        var key = $"{block}:{start}";
        if (_groups.TryGetValue(key, out var group)) return group.Name.Length > 0 ? group : _groups[key] = group with { Name = indicator };
        return _groups[key] = new(indicator, false, [], []);
    }

    static void Touch(Group group, int line, Func<Area?> area)
    {
        if (line < group.Line) (group.Line, group.Area) = (line, area());
    }

    ProjectRow Row(Group group) => new()
    {
        Number = 0,
        Source = passage.Source,
        Published = page.Published,
        Article = passage.Article?.Number,
        Line = group.Line,
        Area = group.Area,
        Project = group.Name,
        Measures = [.. group.Measures, .. DerivedMeasures.Of(group.Measures, elsewhere.LinesByDrawn)],
        Milestones = group.Milestones,
    };
}

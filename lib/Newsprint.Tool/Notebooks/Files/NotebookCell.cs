namespace Newsprint.Tool.Notebooks;

/// <summary>A cell and where its parts stand among the file's bytes.</summary>
/// <param name="Index">0-based, among all cells.</param>
/// <param name="Kind">code, markdown or raw.</param>
/// <param name="Source">Its text.</param>
/// <param name="Body">Offset just past the brace that opens it.</param>
/// <param name="Outputs">Where the value of <c>outputs</c> stands; null when it has none.</param>
/// <param name="Count">Where the value of <c>execution_count</c> stands; null when it has none.</param>
sealed record NotebookCell(int Index, string Kind, string Source, int Body, Range? Outputs, Range? Count)
{
    public bool IsCode => Kind == "code";
    /// <summary>How messages name it: cells are counted from 1, prose included.</summary>
    public string Place => $"cell {Index + 1}";
}

namespace Newsprint.Tool.Notebooks;

/// <summary>A cell that failed, or the process that ran it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Kind">The error's type.</param>
/// <param name="Said">What went wrong.</param>
/// <param name="Place">The cell, or the file it imports.</param>
/// <param name="Line">1-based line there; 0 when not known.</param>
/// <param name="Trace">Where, call by call.</param>
sealed record CellFailure(NotebookCell Cell, string Kind, string Said, string Place, int Line, IReadOnlyList<string> Trace);

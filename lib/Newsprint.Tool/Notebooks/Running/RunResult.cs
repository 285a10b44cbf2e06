using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>What came of running a notebook's cells.</summary>
/// <param name="Results">Cells that ran to their end or failed, with their outputs.</param>
/// <param name="Failures">Cells that failed, in order.</param>
sealed record RunResult(IReadOnlyList<(NotebookCell Cell, JsonArray Outputs, int? Count)> Results, IReadOnlyList<CellFailure> Failures);

using System.Text.Json.Serialization;

namespace Newsprint.Tool.Notebooks;

/// <summary>What a worker is told, as one line on its standard input.</summary>
/// <param name="Folder">Where it works.</param>
/// <param name="Cells">The code cells, in order.</param>
/// <param name="GoOn">Whether it goes on after a cell that fails.</param>
sealed record WorkerJob(string Folder, IReadOnlyList<WorkerCell> Cells, bool GoOn);

sealed record WorkerCell(string Place, string Code);

/// <summary>What a worker says, one line each on its standard output.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cell">0-based among the job's cells.</param>
sealed record WorkerEvent(WorkerEventKind Kind, int Cell)
{
    /// <summary>The stream's name, or the error's type.</summary>
    public string Name { get; init; } = "";
    /// <summary>The stream's text, or the error's message.</summary>
    public string Text { get; init; } = "";
    public IReadOnlyDictionary<string, string>? Data { get; init; }
    public int Display { get; init; }
    public bool Update { get; init; }
    /// <summary>Whether what is cleared stays until there is something else.</summary>
    public bool Wait { get; init; }
    /// <summary>Where an error is: cell or imported file, and 1-based line.</summary>
    public string Place { get; init; } = "";
    public int Line { get; init; }
    public IReadOnlyList<string>? Trace { get; init; }
}

enum WorkerEventKind
{
    Begin,
    Text,
    Display,
    Result,
    Clear,
    Error,
    End,
}

[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerEvent))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
sealed partial class WorkerJson : JsonSerializerContext;

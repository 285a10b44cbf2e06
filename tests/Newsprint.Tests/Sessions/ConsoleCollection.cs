using Xunit;

namespace Newsprint.Tests;

/// <summary>Tests that take over the process's console; nothing else runs beside them.</summary>
[CollectionDefinition("console", DisableParallelization = true)]
public class ConsoleCollection;

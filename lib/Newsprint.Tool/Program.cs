return Newsprint.Tool.Commands.CommandLine.Run(args);

@echo off
rem Runs the command line: JAVA_HOME's java, else that of the path. Java's options: SIXK_OPTS.
setlocal
set "SIXK_JAVA=java"
if defined JAVA_HOME set "SIXK_JAVA=%JAVA_HOME%\bin\java"
set "SIXK_JAR="
for %%f in ("%~dp0..\lib\sixk-parser-*-cli.jar") do set "SIXK_JAR=%%~ff"
if not defined SIXK_JAR (
  echo sixk: expected sixk-parser-VERSION-cli.jar in %~dp0..\lib: unpack the distribution as a whole 1>&2
  exit /b 1
)
"%SIXK_JAVA%" %SIXK_OPTS% -jar "%SIXK_JAR%" %*
exit /b %ERRORLEVEL%

@echo off
rem Let Windows open .chapeau files with the Chapeau in this folder, and show it in the Start menu, for this person.
rem install.cmd /remove takes that away again. Drafts and dossiers are never touched.
setlocal
set "PROGRAM=%~dp0Chapeau.exe"
set "CLASSES=HKCU\Software\Classes"
set "SHORTCUT=%APPDATA%\Microsoft\Windows\Start Menu\Programs\Chapeau.lnk"
if /i "%~1"=="/remove" goto remove
if not "%~1"=="" goto usage
if not exist "%PROGRAM%" goto missing
reg add "%CLASSES%\.chapeau" /ve /d "Chapeau.Dossier" /f >nul || goto failed
reg add "%CLASSES%\.chapeau" /v "Content Type" /d "application/x-chapeau" /f >nul || goto failed
reg add "%CLASSES%\Chapeau.Dossier" /ve /d "Chapeau dossier" /f >nul || goto failed
reg add "%CLASSES%\Chapeau.Dossier\DefaultIcon" /ve /d "\"%PROGRAM%\",0" /f >nul || goto failed
reg add "%CLASSES%\Chapeau.Dossier\shell\open\command" /ve /d "\"%PROGRAM%\" \"%%1\"" /f >nul || goto failed
powershell -NoProfile -Command "$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:SHORTCUT); $link.TargetPath = $env:PROGRAM; $link.Save()" || goto failed
echo Chapeau opens .chapeau files now, and is in the Start menu. Leave this folder where it is.
echo To take that away: "%~f0" /remove
exit /b 0

:remove
reg delete "%CLASSES%\Chapeau.Dossier" /f >nul 2>nul
reg query "%CLASSES%\.chapeau" /ve 2>nul | find "Chapeau.Dossier" >nul && reg delete "%CLASSES%\.chapeau" /f >nul
del "%SHORTCUT%" 2>nul
echo Windows opens .chapeau files with Chapeau no more; your drafts are where they were.
exit /b 0

:missing
echo Chapeau.exe is not beside this file, nothing was changed: unpack the folder anew. 1>&2
exit /b 2

:failed
echo Windows did not let itself be told: nothing but this person's settings is needed for it. 1>&2
exit /b 1

:usage
echo Usage: install.cmd [/remove] 1>&2
exit /b 2

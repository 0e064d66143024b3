# Installs the build in BUILD and moves the tree to INSTALLED, so that a path of the first place
# which stuck in it shows.
file(REMOVE_RECURSE ${INSTALLED} ${INSTALLED}.staged)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${INSTALLED}.staged
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${INSTALLED}.staged ${INSTALLED})

file(GLOB_RECURSE texts ${INSTALLED}/*.cmake ${INSTALLED}/*.pc ${INSTALLED}/*.hpp)
foreach(text IN LISTS texts)
  file(READ ${text} content)
  foreach(place ${INSTALLED}.staged ${BUILD} ${SOURCE})
    string(FIND "${content}" "${place}" found)
    if(NOT found EQUAL -1)
      message(SEND_ERROR "${text} names ${place}")
    endif()
  endforeach()
endforeach()

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edition_file.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.row_list import RowList
from scr_desktop.ui.tables.table_view import TableView

class Ui_EditionFile(object):
    def setupUi(self, EditionFile):
        if not EditionFile.objectName():
            EditionFile.setObjectName(u"EditionFile")
        self.column = QVBoxLayout(EditionFile)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.explanation = QLabel(EditionFile)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.explanation)

        self.lines_label = QLabel(EditionFile)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.lines_label)

        self.halves = QSplitter(EditionFile)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.halves.sizePolicy().hasHeightForWidth())
        self.halves.setSizePolicy(sizePolicy)
        self.lines = RowList(self.halves)
        self.lines.setObjectName(u"lines")
        self.lines.setMinimumSize(QSize(320, 200))
        self.halves.addWidget(self.lines)
        self.scroll = Scroll(self.halves)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setMinimumSize(QSize(320, 200))
        self.detail = QWidget()
        self.detail.setObjectName(u"detail")
        self.scroll.setWidget(self.detail)
        self.halves.addWidget(self.scroll)

        self.column.addWidget(self.halves)

        self.ticks = QHBoxLayout()
        self.ticks.setSpacing(8)
        self.ticks.setObjectName(u"ticks")
        self.count = QLabel(EditionFile)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.ticks.addWidget(self.count)

        self.tick_all = QPushButton(EditionFile)
        self.tick_all.setObjectName(u"tick_all")
        self.tick_all.setAutoDefault(False)

        self.ticks.addWidget(self.tick_all)

        self.tick_none = QPushButton(EditionFile)
        self.tick_none.setObjectName(u"tick_none")
        self.tick_none.setAutoDefault(False)

        self.ticks.addWidget(self.tick_none)

        self.ticks.setStretch(0, 1)

        self.column.addLayout(self.ticks)

        self.moves_label = QLabel(EditionFile)
        self.moves_label.setObjectName(u"moves_label")
        self.moves_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.moves_label)

        self.moves_about = QLabel(EditionFile)
        self.moves_about.setObjectName(u"moves_about")
        self.moves_about.setWordWrap(True)
        self.moves_about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.moves_about)

        self.moves = TableView(EditionFile)
        self.moves.setObjectName(u"moves")
        self.moves.setMinimumSize(QSize(0, 150))

        self.column.addWidget(self.moves)

        self.why_label = QLabel(EditionFile)
        self.why_label.setObjectName(u"why_label")

        self.column.addWidget(self.why_label)

        self.why = TextEntry(EditionFile)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.column.addWidget(self.why)

        self.fault = QLabel(EditionFile)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"role", u"error")

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(EditionFile)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(EditionFile)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(820, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.lines_label.setBuddy(self.lines)
        self.moves_label.setBuddy(self.moves)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EditionFile)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(EditionFile)
    # setupUi

    def retranslateUi(self, EditionFile):
        EditionFile.setWindowTitle(QCoreApplication.translate("EditionFile", u"Take a confirmation from a file", None))
        self.explanation.setText("")
        self.lines_label.setText(QCoreApplication.translate("EditionFile", u"&Lines in the file", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("EditionFile", u"Lines in the file, Space ticks or unticks one", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("EditionFile", u"The line in full, beside what is confirmed here", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.tick_all.setText(QCoreApplication.translate("EditionFile", u"Tick &all that can be taken", None))
        self.tick_none.setText(QCoreApplication.translate("EditionFile", u"Tick &none", None))
        self.moves_label.setText(QCoreApplication.translate("EditionFile", u"Open deadlines that &move", None))
        self.moves_about.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("EditionFile", u"Open deadlines that move", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("EditionFile", u"&Why? It is kept in the history.", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("EditionFile", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("EditionFile", u"&Take the ticked lines", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'amend.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.moves_to_accept import MovesToAccept
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_Amend(object):
    def setupUi(self, Amend):
        if not Amend.objectName():
            Amend.setObjectName(u"Amend")
        self.column = QVBoxLayout(Amend)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.title = QLabel(Amend)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"muted")

        self.column.addWidget(self.title)

        self.heading = QLabel(Amend)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.steps = QStackedWidget(Amend)
        self.steps.setObjectName(u"steps")
        self.entries = QWidget()
        self.entries.setObjectName(u"entries")
        self.entries_column = QVBoxLayout(self.entries)
        self.entries_column.setObjectName(u"entries_column")
        self.entries_column.setContentsMargins(0, 0, 0, 0)
        self.steps.addWidget(self.entries)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet_column = QVBoxLayout(self.sheet)
        self.sheet_column.setSpacing(10)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.problems_scroll = Scroll(self.sheet)
        self.problems_scroll.setObjectName(u"problems_scroll")
        self.problems_scroll.setWidgetResizable(True)
        self.problems = QWidget()
        self.problems.setObjectName(u"problems")
        self.problems_scroll.setWidget(self.problems)

        self.sheet_column.addWidget(self.problems_scroll)

        self.moves_heading = QLabel(self.sheet)
        self.moves_heading.setObjectName(u"moves_heading")
        self.moves_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.moves_heading.setWordWrap(True)
        self.moves_heading.setProperty(u"role", u"heading")

        self.sheet_column.addWidget(self.moves_heading)

        self.moves = MovesToAccept(self.sheet)
        self.moves.setObjectName(u"moves")

        self.sheet_column.addWidget(self.moves)

        self.why_label = QLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_column.addWidget(self.why_label)

        self.why = TextEntry(self.sheet)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.sheet_column.addWidget(self.why)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_column.addItem(self.below)

        self.sheet_column.setStretch(0, 1)
        self.steps.addWidget(self.sheet)

        self.column.addWidget(self.steps)

        self.fault = QLabel(Amend)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.back = QPushButton(Amend)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(Amend)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Amend)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.problems_scroll, self.moves)
        QWidget.setTabOrder(self.moves, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.back)
        QWidget.setTabOrder(self.back, self.cancel)

        self.retranslateUi(Amend)
        self.cancel.clicked.connect(Amend.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Amend)
    # setupUi

    def retranslateUi(self, Amend):
        Amend.setWindowTitle(QCoreApplication.translate("Amend", u"Change what is entered", None))
        self.title.setText("")
        self.heading.setText("")
#if QT_CONFIG(accessibility)
        self.problems_scroll.setAccessibleName(QCoreApplication.translate("Amend", u"What looks wrong", None))
#endif // QT_CONFIG(accessibility)
        self.moves_heading.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("Amend", u"Deadlines that this begins or moves", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("Amend", u"&Why does it change? The reason is kept with what stood before.", None))
        self.fault.setText("")
        self.back.setText(QCoreApplication.translate("Amend", u"&Back to the entries", None))
        self.cancel.setText(QCoreApplication.translate("Amend", u"Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Amend", u"Save the cha&nge", None))
    # retranslateUi


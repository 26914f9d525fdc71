# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reading.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_Reading(object):
    def setupUi(self, Reading):
        if not Reading.objectName():
            Reading.setObjectName(u"Reading")
        self.column = QVBoxLayout(Reading)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.question = QLabel(Reading)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.question)

        self.choices = QWidget(Reading)
        self.choices.setObjectName(u"choices")
        self.choices_column = QVBoxLayout(self.choices)
        self.choices_column.setSpacing(6)
        self.choices_column.setObjectName(u"choices_column")
        self.choices_column.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.choices)

        self.moves_label = QLabel(Reading)
        self.moves_label.setObjectName(u"moves_label")
        self.moves_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.moves_label)

        self.moves_about = QLabel(Reading)
        self.moves_about.setObjectName(u"moves_about")
        self.moves_about.setWordWrap(True)
        self.moves_about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.moves_about)

        self.moves = TableView(Reading)
        self.moves.setObjectName(u"moves")
        self.moves.setMinimumSize(QSize(0, 150))

        self.column.addWidget(self.moves)

        self.why_label = QLabel(Reading)
        self.why_label.setObjectName(u"why_label")

        self.column.addWidget(self.why_label)

        self.why = QPlainTextEdit(Reading)
        self.why.setObjectName(u"why")
        self.why.setTabChangesFocus(True)
        self.why.setMinimumSize(QSize(0, 60))

        self.column.addWidget(self.why)

        self.fault = QLabel(Reading)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(Reading)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Reading)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(676, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.moves_label.setBuddy(self.moves)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.moves, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(Reading)
        self.cancel.clicked.connect(Reading.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Reading)
    # setupUi

    def retranslateUi(self, Reading):
        Reading.setWindowTitle(QCoreApplication.translate("Reading", u"Choose a reading", None))
        self.question.setText("")
        self.moves_label.setText(QCoreApplication.translate("Reading", u"Open deadlines that &move", None))
        self.moves_about.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("Reading", u"Open deadlines that move", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("Reading", u"&Why the office reads it so", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("Reading", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Reading", u"C&hoose this reading", None))
    # retranslateUi


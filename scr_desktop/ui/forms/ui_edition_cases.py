# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edition_cases.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_EditionCases(object):
    def setupUi(self, EditionCases):
        if not EditionCases.objectName():
            EditionCases.setObjectName(u"EditionCases")
        self.column = QVBoxLayout(EditionCases)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.explanation = QLabel(EditionCases)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.explanation)

        self.cases_label = QLabel(EditionCases)
        self.cases_label.setObjectName(u"cases_label")
        self.cases_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.cases_label)

        self.cases = TableView(EditionCases)
        self.cases.setObjectName(u"cases")
        self.cases.setMinimumSize(QSize(0, 140))

        self.column.addWidget(self.cases)

        self.why = QLabel(EditionCases)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.why)

        self.moves_label = QLabel(EditionCases)
        self.moves_label.setObjectName(u"moves_label")
        self.moves_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.moves_label)

        self.moves_about = QLabel(EditionCases)
        self.moves_about.setObjectName(u"moves_about")
        self.moves_about.setWordWrap(True)
        self.moves_about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.moves_about)

        self.moves = TableView(EditionCases)
        self.moves.setObjectName(u"moves")
        self.moves.setMinimumSize(QSize(0, 150))

        self.column.addWidget(self.moves)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(EditionCases)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(EditionCases)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(760, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.cases_label.setBuddy(self.cases)
        self.moves_label.setBuddy(self.moves)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EditionCases)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(EditionCases)
    # setupUi

    def retranslateUi(self, EditionCases):
        EditionCases.setWindowTitle(QCoreApplication.translate("EditionCases", u"Cases to which another edition applies", None))
        self.explanation.setText(QCoreApplication.translate("EditionCases", u"Nothing moves by itself. Each of these cases is moved on its own, with a reason, or stays where it stands.", None))
        self.cases_label.setText(QCoreApplication.translate("EditionCases", u"Ca&ses to which another edition applies", None))
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("EditionCases", u"Cases to which another edition applies", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
        self.moves_label.setText(QCoreApplication.translate("EditionCases", u"Open deadlines that &move", None))
        self.moves_about.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("EditionCases", u"Open deadlines that move", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("EditionCases", u"&Close", None))
        self.go_on.setText(QCoreApplication.translate("EditionCases", u"Move this c&ase\u2026", None))
    # retranslateUi


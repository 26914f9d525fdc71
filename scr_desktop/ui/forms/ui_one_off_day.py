# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'one_off_day.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_OneOffDay(object):
    def setupUi(self, OneOffDay):
        if not OneOffDay.objectName():
            OneOffDay.setObjectName(u"OneOffDay")
        self.column = QVBoxLayout(OneOffDay)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.explanation = QLabel(OneOffDay)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.fields = QGridLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.day_label = QLabel(OneOffDay)
        self.day_label.setObjectName(u"day_label")

        self.fields.addWidget(self.day_label, 0, 0, 1, 1)

        self.day = QLineEdit(OneOffDay)
        self.day.setObjectName(u"day")

        self.fields.addWidget(self.day, 0, 1, 1, 1)

        self.understood = QLabel(OneOffDay)
        self.understood.setObjectName(u"understood")
        self.understood.setProperty(u"role", u"muted")
        self.understood.setWordWrap(True)
        self.understood.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.understood, 1, 1, 1, 1)

        self.name_label = QLabel(OneOffDay)
        self.name_label.setObjectName(u"name_label")

        self.fields.addWidget(self.name_label, 2, 0, 1, 1)

        self.name = QLineEdit(OneOffDay)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 2, 1, 1, 1)

        self.why_label = QLabel(OneOffDay)
        self.why_label.setObjectName(u"why_label")

        self.fields.addWidget(self.why_label, 3, 0, 1, 1)

        self.why = QLineEdit(OneOffDay)
        self.why.setObjectName(u"why")

        self.fields.addWidget(self.why, 3, 1, 1, 1)


        self.column.addLayout(self.fields)

        self.moves_label = QLabel(OneOffDay)
        self.moves_label.setObjectName(u"moves_label")
        self.moves_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.moves_label)

        self.moves_about = QLabel(OneOffDay)
        self.moves_about.setObjectName(u"moves_about")
        self.moves_about.setWordWrap(True)
        self.moves_about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.moves_about)

        self.moves = TableView(OneOffDay)
        self.moves.setObjectName(u"moves")
        self.moves.setMinimumSize(QSize(0, 170))

        self.column.addWidget(self.moves)

        self.fault = QLabel(OneOffDay)
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

        self.cancel = QPushButton(OneOffDay)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(OneOffDay)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(676, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.name_label.setBuddy(self.name)
        self.why_label.setBuddy(self.why)
        self.moves_label.setBuddy(self.moves)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.name)
        QWidget.setTabOrder(self.name, self.why)
        QWidget.setTabOrder(self.why, self.moves)
        QWidget.setTabOrder(self.moves, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(OneOffDay)
        self.cancel.clicked.connect(OneOffDay.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(OneOffDay)
    # setupUi

    def retranslateUi(self, OneOffDay):
        OneOffDay.setWindowTitle(QCoreApplication.translate("OneOffDay", u"Add a one-off bank holiday", None))
        self.explanation.setText(QCoreApplication.translate("OneOffDay", u"A bank holiday proclaimed late, such as that of 19 September 2022, is in no printed list. Add it here and every open deadline is reckoned again.", None))
        self.day_label.setText(QCoreApplication.translate("OneOffDay", u"&Day", None))
        self.day.setPlaceholderText(QCoreApplication.translate("OneOffDay", u"for example 19 September 2022", None))
        self.understood.setText("")
        self.name_label.setText(QCoreApplication.translate("OneOffDay", u"&Title, as GOV.UK gives it", None))
        self.why_label.setText(QCoreApplication.translate("OneOffDay", u"&Where it was announced", None))
        self.why.setPlaceholderText(QCoreApplication.translate("OneOffDay", u"it stands as the reason beside every date it moves", None))
        self.moves_label.setText(QCoreApplication.translate("OneOffDay", u"Open deadlines that &move", None))
        self.moves_about.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("OneOffDay", u"Open deadlines that move", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("OneOffDay", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("OneOffDay", u"&Add the day", None))
    # retranslateUi

